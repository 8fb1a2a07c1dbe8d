// Everything on record was recognised with a version of the vocabulary ($version), if it is still the one there is.
MATCH (library:Library {name: 'papergraph'})
WHERE library.vocabularyVersion = $version
SET library.recognisedVersion = $version, library.recognisedBy = $recognisedBy, library.addedTopics = null
