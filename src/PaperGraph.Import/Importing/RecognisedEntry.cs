using PaperGraph.Core.Imports.Readings;
using PaperGraph.Import.Identity;

namespace PaperGraph.Import.Importing;

/// <summary>An entry with the topics found in its texts, before its work and annotations are recognised.</summary>
/// <param name="Identified">The entry and its keys.</param>
/// <param name="InWork">The topics' words in the title and the abstract.</param>
/// <param name="InAnnotations">Those in the quote and the note of each annotation.</param>
internal sealed record RecognisedEntry(
    IdentifiedEntry Identified,
    IReadOnlyList<TopicMention> InWork,
    IReadOnlyList<IReadOnlyList<TopicMention>> InAnnotations);
