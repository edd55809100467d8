"""Typed facts: what each kind of file may hold, how it is read, and the vocabularies it is written in."""

from __future__ import annotations

from overens.models.agreement import Agreement
from overens.models.agreement_parts import (
    AgreementAttachment,
    Decision,
    FollowUp,
    GrantReceived,
    LifeCycleEvent,
    Organisation,
    Party,
    Signatory,
)
from overens.models.article import Article, Grant, NewsItem, Question, RunningText, Translation
from overens.models.common import COMMON_KEYS, Contact, Exemption, Image
from overens.models.entries import ids_in, lists_are_read, names_in, words_in
from overens.models.errors import MOST_PROBLEMS
from overens.models.event import Event
from overens.models.exemptions import exempted_rules
from overens.models.figure import Figure, FigureSheet
from overens.models.goals import Goal, GoalValue, MappingRow
from overens.models.job_track import JobTrack
from overens.models.job_track_parts import (
    Employer,
    Funding,
    Intervention,
    Occupation,
    Outcome,
    Partner,
    Prerequisite,
    Quote,
    Round,
)
from overens.models.kinds import MODELS, model_of
from overens.models.modules import Activity, Module
from overens.models.municipality_note import MunicipalityNote, Stance
from overens.models.partial import Partial
from overens.models.prose_fields import texts_of
from overens.models.publication import Publication
from overens.models.readers import Moment
from overens.models.reading import read_as_far_as_it_goes, read_record
from overens.models.scalars import ProseText
from overens.models.schemas import json_schemas
from overens.models.shared_files import (
    RedirectList,
    RuleEntry,
    RuleList,
    SourceEntry,
    SourceList,
    TermEntry,
    VocabularyList,
)
from overens.models.small_keys import with_small_keys
from overens.models.told_once import told_once
from overens.models.vocabularies import Term, Vocabularies, base_vocabularies
from overens.models.words import Reference

BASE_VOCABULARIES = base_vocabularies()
"""The lists that ship with the program."""

__all__ = [
    "BASE_VOCABULARIES",
    "COMMON_KEYS",
    "MODELS",
    "MOST_PROBLEMS",
    "Activity",
    "Agreement",
    "AgreementAttachment",
    "Article",
    "Contact",
    "Decision",
    "Employer",
    "Event",
    "Exemption",
    "Figure",
    "FigureSheet",
    "FollowUp",
    "Funding",
    "Goal",
    "GoalValue",
    "Grant",
    "GrantReceived",
    "Image",
    "Intervention",
    "JobTrack",
    "LifeCycleEvent",
    "MappingRow",
    "Module",
    "Moment",
    "MunicipalityNote",
    "NewsItem",
    "Occupation",
    "Organisation",
    "Outcome",
    "Partial",
    "Partner",
    "Party",
    "Prerequisite",
    "ProseText",
    "Publication",
    "Question",
    "Quote",
    "RedirectList",
    "Reference",
    "Round",
    "RuleEntry",
    "RuleList",
    "RunningText",
    "Signatory",
    "SourceEntry",
    "SourceList",
    "Stance",
    "Term",
    "TermEntry",
    "Translation",
    "Vocabularies",
    "VocabularyList",
    "base_vocabularies",
    "exempted_rules",
    "ids_in",
    "json_schemas",
    "lists_are_read",
    "model_of",
    "names_in",
    "read_as_far_as_it_goes",
    "read_record",
    "texts_of",
    "told_once",
    "with_small_keys",
    "words_in",
]
