"""The settings of one site: `config.yaml`."""

from __future__ import annotations

from overens.config.model import Config, ConfiguredLimits
from overens.config.reading import read_config

__all__ = ["Config", "ConfiguredLimits", "read_config"]
