"""The steps of `make run`, one module each; ../run.py tells them in order."""
