"""What is reached within a travel time."""
