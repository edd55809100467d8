"""The kinds of value of CONTENT.md §2, as types for the fields of the models."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import StringConstraints, WithJsonSchema

from overens.models import readers
from overens.models.readers import Moment
from overens.models.scalars import LONGEST_LINE, PLAIN, WRITTEN, ProseText, Scalar
from overens.models.words import (
    AmountReader,
    BreakdownWord,
    OpenWord,
    Reference,
    TextOr,
    Word,
)
from overens.swedish.amounts import Amount
from overens.swedish.numbers import Interval, Money
from overens.swedish.periods import PartialDate

ONE_LINE = r"^[^\n\r]*$"
"""The pattern that tells a text of one line from one of several."""

Text = Annotated[
    str,
    StringConstraints(strip_whitespace=True, max_length=LONGEST_LINE, pattern=ONE_LINE),
    WithJsonSchema(PLAIN),
]
"""One line of text."""

YesNo = Annotated[bool, Scalar(readers.yes_no, {"enum": ["ja", "nej", True, False]})]
Date = Annotated[PartialDate, Scalar(readers.date, WRITTEN)]
Period = Annotated[PartialDate, Scalar(readers.period, WRITTEN)]
MomentField = Annotated[Moment, Scalar(readers.moment, WRITTEN)]
Number = Annotated[Decimal, Scalar(readers.number, WRITTEN)]
Count = Annotated[int, Scalar(readers.count, WRITTEN)]
"""A whole number, zero or more."""
Percent = Annotated[Decimal, Scalar(readers.percent, WRITTEN)]
"""From 0 to 100, written without a percent sign."""
IntervalField = Annotated[Interval, Scalar(readers.interval, WRITTEN)]
"""`15–20`, or one number, which is both ends."""
CountInterval = Annotated[Interval, Scalar(readers.count_interval, WRITTEN)]
"""The same of whole numbers that are not below zero."""
MoneyField = Annotated[Money, Scalar(readers.money, WRITTEN)]
AmountField = Annotated[Amount, AmountReader()]
ModuleNumber = Annotated[int, Scalar(readers.module_number, {"enum": [1, 2, 3, "1", "2", "3"]})]

MunicipalityCode = Annotated[str, Scalar(readers.municipality, {"anyOf": [{"x-names": "municipalities"}, WRITTEN]})]
"""A four-digit code; written as name or code."""
CountyCode = Annotated[str, Scalar(readers.county, {"anyOf": [{"x-names": "counties"}, WRITTEN]})]
"""A two-digit code; written as name or code."""
SsykCode = Annotated[str, Scalar(readers.ssyk, WRITTEN)]
OrganisationNumber = Annotated[str, Scalar(readers.organisation_number, WRITTEN)]
EmailAddress = Annotated[str, Scalar(readers.email, {"type": "string", "format": "email"})]
PhoneNumber = Annotated[str, Scalar(readers.phone, WRITTEN)]
Link = Annotated[str, Scalar(readers.link, {"type": "string", "format": "uri"}, 2_000)]
"""An address on the web, `https` or `http`."""
FileName = Annotated[str, Scalar(readers.file_name, WRITTEN)]
"""The name of a file in the record's own folder. Whether it is there is asked later."""
Id = Annotated[str, Scalar(readers.ascii_id, WRITTEN)]
"""Lower-case ASCII letters, digits and hyphens."""
WordId = Annotated[str, Scalar(readers.word_id, WRITTEN)]
"""The same with å, ä and ö."""
RuleName = Annotated[str, Scalar(readers.rule_code, {"type": "string"})]
"""The code of a rule that can be switched off; written as its Swedish name or its code."""

__all__ = [
    "ONE_LINE",
    "AmountField",
    "BreakdownWord",
    "Count",
    "CountInterval",
    "CountyCode",
    "Date",
    "EmailAddress",
    "FileName",
    "Id",
    "IntervalField",
    "Link",
    "ModuleNumber",
    "MomentField",
    "MoneyField",
    "MunicipalityCode",
    "Number",
    "OpenWord",
    "OrganisationNumber",
    "Percent",
    "Period",
    "PhoneNumber",
    "ProseText",
    "Reference",
    "RuleName",
    "SsykCode",
    "Text",
    "TextOr",
    "Word",
    "WordId",
    "YesNo",
]
