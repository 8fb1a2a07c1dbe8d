// Keeps lines of an import ($import) that nobody understood. A place is the line, and the order within it, as one text.
UNWIND $problems AS line
CREATE (problem:Problem {import: $import, line: line.line, message: line.message, text: line.text, place: line.place})
