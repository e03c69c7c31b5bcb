"""From a call to its answer: options, the request, the exchange, decoding."""
