// The reading that stands for a file.
MATCH (import:Import {file: $file})
WHERE import.standing
RETURN import.id AS id, import.fingerprint AS fingerprint, import.rules AS rules, import.entryLines AS entryLines,
  import.structuralLines AS structuralLines, import.blankLines AS blankLines, import.problemLines AS problemLines, import.entries AS entries
