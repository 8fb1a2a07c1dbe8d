// What the first version of the graph asks of a server: what is unique, what is looked up, and what is searched.
// Statements end with a semicolon at the end of a line; each can be run again.

CREATE CONSTRAINT library_name IF NOT EXISTS FOR (library:Library) REQUIRE library.name IS UNIQUE;
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (topic:Topic) REQUIRE topic.id IS UNIQUE;
CREATE CONSTRAINT topic_name IF NOT EXISTS FOR (name:TopicName) REQUIRE name.text IS UNIQUE;
CREATE CONSTRAINT tag_id IF NOT EXISTS FOR (tag:Tag) REQUIRE tag.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (person:Person) REQUIRE person.id IS UNIQUE;
CREATE CONSTRAINT term_text IF NOT EXISTS FOR (term:Term) REQUIRE term.text IS UNIQUE;
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (import:Import) REQUIRE import.id IS UNIQUE;
CREATE CONSTRAINT import_number IF NOT EXISTS FOR (import:Import) REQUIRE import.number IS UNIQUE;
CREATE CONSTRAINT work_id IF NOT EXISTS FOR (work:Work) REQUIRE work.id IS UNIQUE;
CREATE CONSTRAINT work_key IF NOT EXISTS FOR (key:WorkKey) REQUIRE (key.text, key.work) IS UNIQUE;
CREATE CONSTRAINT known_annotation_id IF NOT EXISTS FOR (known:KnownAnnotation) REQUIRE known.id IS UNIQUE;
CREATE CONSTRAINT annotation_key IF NOT EXISTS FOR (key:AnnotationKey) REQUIRE key.text IS UNIQUE;
CREATE CONSTRAINT annotation_reading_number IF NOT EXISTS FOR (reading:AnnotationReading) REQUIRE reading.number IS UNIQUE;

CREATE INDEX paper_id IF NOT EXISTS FOR (paper:Paper) ON (paper.id);
CREATE INDEX paper_since IF NOT EXISTS FOR (paper:Paper) ON (paper.since);
CREATE INDEX paper_until IF NOT EXISTS FOR (paper:Paper) ON (paper.until);
CREATE INDEX paper_annotated_desc IF NOT EXISTS FOR (paper:Paper) ON (paper.orderAnnotatedDesc);
CREATE INDEX paper_annotated_asc IF NOT EXISTS FOR (paper:Paper) ON (paper.orderAnnotatedAsc);
CREATE INDEX paper_year_desc IF NOT EXISTS FOR (paper:Paper) ON (paper.orderYearDesc);
CREATE INDEX paper_year_asc IF NOT EXISTS FOR (paper:Paper) ON (paper.orderYearAsc);
CREATE INDEX paper_title_asc IF NOT EXISTS FOR (paper:Paper) ON (paper.orderTitleAsc);
CREATE INDEX paper_annotations_desc IF NOT EXISTS FOR (paper:Paper) ON (paper.orderAnnotationsDesc);
CREATE INDEX annotation_id IF NOT EXISTS FOR (annotation:Annotation) ON (annotation.id);
CREATE INDEX annotation_paper IF NOT EXISTS FOR (annotation:Annotation) ON (annotation.paper);
CREATE INDEX annotation_since IF NOT EXISTS FOR (annotation:Annotation) ON (annotation.since);
CREATE INDEX annotation_until IF NOT EXISTS FOR (annotation:Annotation) ON (annotation.until);
CREATE INDEX annotation_newest IF NOT EXISTS FOR (annotation:Annotation) ON (annotation.orderNewest);
CREATE INDEX tag_order IF NOT EXISTS FOR (tag:Tag) ON (tag.orderName);
CREATE INDEX tag_import IF NOT EXISTS FOR (tag:Tag) ON (tag.import);
CREATE INDEX person_order IF NOT EXISTS FOR (person:Person) ON (person.orderName);
CREATE INDEX person_import IF NOT EXISTS FOR (person:Person) ON (person.import);
CREATE INDEX import_file IF NOT EXISTS FOR (import:Import) ON (import.file);
CREATE INDEX import_leftover IF NOT EXISTS FOR (import:Import) ON (import.leftover);
CREATE INDEX import_order IF NOT EXISTS FOR (import:Import) ON (import.orderLatest);
CREATE INDEX problem_line IF NOT EXISTS FOR (problem:Problem) ON (problem.import, problem.place);
CREATE INDEX work_import IF NOT EXISTS FOR (work:Work) ON (work.import);
CREATE INDEX work_key_text IF NOT EXISTS FOR (key:WorkKey) ON (key.text);
CREATE INDEX work_key_import IF NOT EXISTS FOR (key:WorkKey) ON (key.import);
CREATE INDEX known_annotation_import IF NOT EXISTS FOR (known:KnownAnnotation) ON (known.import);
CREATE INDEX annotation_key_annotation IF NOT EXISTS FOR (key:AnnotationKey) ON (key.annotation);
CREATE INDEX annotation_key_import IF NOT EXISTS FOR (key:AnnotationKey) ON (key.import);
CREATE INDEX paper_reading_import IF NOT EXISTS FOR (reading:PaperReading) ON (reading.import);
CREATE INDEX paper_reading_paper IF NOT EXISTS FOR (reading:PaperReading) ON (reading.paper);
CREATE INDEX annotation_reading_import IF NOT EXISTS FOR (reading:AnnotationReading) ON (reading.import);
CREATE INDEX annotation_reading_paper IF NOT EXISTS FOR (reading:AnnotationReading) ON (reading.paper);
CREATE INDEX annotation_reading_id IF NOT EXISTS FOR (reading:AnnotationReading) ON (reading.id);
CREATE INDEX statement_import IF NOT EXISTS FOR (statement:Statement) ON (statement.import);
CREATE INDEX statement_paper IF NOT EXISTS FOR (statement:Statement) ON (statement.paper);
CREATE INDEX statement_target IF NOT EXISTS FOR (statement:Statement) ON (statement.target);

CREATE FULLTEXT INDEX paperText IF NOT EXISTS FOR (paper:Paper) ON EACH [paper.titleWords, paper.abstractWords, paper.tagWords] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX annotationText IF NOT EXISTS FOR (annotation:Annotation) ON EACH [annotation.quoteWords, annotation.noteWords] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX topicText IF NOT EXISTS FOR (topic:Topic) ON EACH [topic.nameWords, topic.aliasWords, topic.descriptionWords] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX tagText IF NOT EXISTS FOR (tag:Tag) ON EACH [tag.nameWords] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX personText IF NOT EXISTS FOR (person:Person) ON EACH [person.nameWords] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
