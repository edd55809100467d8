"""All that the site knows as data for others: JSON, CSV and schemas, from the models' own fields."""

from __future__ import annotations

from overens.open_data.datasets import BY_STEM, DATASETS, FOLDER, RECORD_KINDS, Dataset
from overens.open_data.published import MadeSet, OpenData, PublishedSet

__all__ = ["BY_STEM", "DATASETS", "FOLDER", "RECORD_KINDS", "Dataset", "MadeSet", "OpenData", "PublishedSet"]
