"""Överens: public agreements, written as YAML and Markdown, become a static, searchable site."""

__version__ = "0.1.0"
