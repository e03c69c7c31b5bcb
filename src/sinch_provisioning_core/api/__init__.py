"""Operations as data and as functions, by service."""
