"""Measurements: speed beside Hugo's, and the weight of the built pages. Nothing here is a test."""
