"""How a template becomes Python: Jinja's own compiler, with shorter ways for what a page does hundreds of times.

A page looks up some five hundred attributes, shows three hundred values and calls a hundred macros. Jinja sends each
of them through several general functions; here the generated code does what our templates mean directly. What a page
says is the same (`tests/render/test_compiling.py` renders with both). The reason: `docs/adr/0025`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from keyword import iskeyword
from typing import Any

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame, MacroRef
from jinja2.runtime import Macro
from jinja2.utils import missing
from markupsafe import Markup, escape

safe: Callable[[str], Markup] = partial(str.__new__, Markup)
"""Text that is markup already, as `Markup`, without `Markup`'s own questions about what it was given."""


_special = re.compile(r"[<>&'\"]").search


def shown(value: Any) -> str:
    """A value as it stands on a page: escaped unless it is markup. None is a mistake in a view or a template.

    Raises `ValueError` for None.
    """
    kind = type(value)
    if kind is Markup or (kind is str and not _special(value)):
        return value  # type: ignore[no-any-return]  # its type was asked for just above
    if value is None:
        raise ValueError("a template shows a value that is missing (None)")
    return escape(value)


class QuickMacro(Macro):
    """A macro whose arguments are laid out without asking anew how its template escapes: all of ours do."""

    def __call__(self, *args: Any, **kwargs: Any) -> str:
        """What the macro makes of its arguments. Raises `TypeError` for arguments that it does not take."""
        if self.caller or self.catch_kwargs or self.catch_varargs or len(args) > self._argument_count:
            return super().__call__(*args, **kwargs)
        if len(args) < self._argument_count:
            rest = self.arguments[len(args) :]
            args = (*args, *[kwargs.pop(name, missing) for name in rest])
        if kwargs:
            raise TypeError(f"macro {self.name!r} takes no keyword argument {next(iter(kwargs))!r}")
        return safe(self._func(*args))


class QuickCode(CodeGenerator):
    """Jinja's compiler for templates that always escape and never run asynchronously."""

    _asked = False
    """Inside `is defined` and `default(…)`, where a name that does not exist is a question, not a mistake."""

    def write_commons(self) -> None:
        """The names that the code below uses, as locals."""
        self.writeline("shown = environment.shown")
        self.writeline("made_macro = environment.made_macro")
        self.writeline("safe = environment.safe")
        super().write_commons()

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:  # noqa: ARG002 - Jinja's
        self.write("shown(")

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:  # noqa: ARG002 - Jinja's
        self.write(")")

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """`x.name`: the value of a mapping's key or None, else the attribute."""
        of_blocks = isinstance(node.node, nodes.Name) and node.node.name == "self"
        if self._asked or of_blocks or iskeyword(node.attr):
            super().visit_Getattr(node, frame)
            return
        self.write("(found.get(" + repr(node.attr) + ") if type(found := ")
        self.visit(node.node, frame)
        self.write(f") is dict else found.{node.attr})")

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: N802 - Jinja's
        """`x(…)`: a plain call. Nothing that our templates call asks for Jinja's context."""
        if node.dyn_args or node.dyn_kwargs or any(iskeyword(one.key) for one in node.kwargs):
            super().visit_Call(node, frame, forward_caller=forward_caller)
            return
        self.visit(node.node, frame)
        self.write("(")
        for argument in (*node.args, *node.kwargs):
            self.visit(argument, frame)
            self.write(", ")
        self.write("caller=caller)" if forward_caller else ")")

    def visit_Test(self, node: nodes.Test, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """`x is …`."""
        with self._asking(node.name in {"defined", "undefined"}):
            super().visit_Test(node, frame)

    def visit_Filter(self, node: nodes.Filter, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """`x|…`."""
        with self._asking(node.name in {"default", "d"}):
            super().visit_Filter(node, frame)

    @contextmanager
    def _asking(self, asking: bool) -> Iterator[None]:
        before, self._asked = self._asked, self._asked or asking
        try:
            yield
        finally:
            self._asked = before

    def macro_def(self, macro_ref: MacroRef, frame: Frame) -> None:  # noqa: ARG002 - Jinja's
        """The macro of the `def` just written."""
        node = macro_ref.node
        names = "".join(f"{one.name!r}, " for one in node.args)
        self.write(
            f"made_macro(environment, macro, {getattr(node, 'name', None)!r}, ({names}), {macro_ref.accesses_kwargs!r},"
            f" {macro_ref.accesses_varargs!r}, {macro_ref.accesses_caller!r}, True)"
        )

    def return_buffer_contents(self, frame: Frame, force_unescaped: bool = False) -> None:
        """What a macro or a block gives back."""
        self.writeline(f"return {'' if force_unescaped else 'safe'}(concat({frame.buffer}))")


__all__ = ["QuickCode", "QuickMacro", "safe", "shown"]
