using PaperGraph.Core.Graph;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Search;

/// <summary>The full-text index of one kind of node.</summary>
/// <param name="Kind">The nodes.</param>
/// <param name="Name">Its name on the server.</param>
/// <param name="Weight">What the best hit of the kind scores: what is named by the words comes before what only holds them.</param>
/// <param name="Properties">What it is fed with, and how much a word there counts beside the others.</param>
internal sealed record SearchedIndex(NodeKind Kind, string Name, double Weight, IReadOnlyList<(string Name, int Weight)> Properties)
{
    public static IReadOnlyList<SearchedIndex> All { get; } =
    [
        new(NodeKind.Topic, "topicText", 1, [("nameWords", 10), ("aliasWords", 8), ("descriptionWords", 1)]),
        new(NodeKind.Paper, "paperText", 0.95, [("titleWords", 10), ("abstractWords", 2), ("tagWords", 5)]),
        new(NodeKind.Person, "personText", 0.9, [("nameWords", 1)]),
        new(NodeKind.Tag, "tagText", 0.9, [("nameWords", 1)]),
        new(NodeKind.Annotation, "annotationText", 0.8, [("quoteWords", 1), ("noteWords", 1)]),
    ];

    /// <summary>As a map for Cypher: <c>name, weight, properties, phrases</c>.</summary>
    public CypherMap Parameter(TextProgram search) => new CypherMap()
        .Put("name", Name).Put("weight", Weight).Put("properties", Properties.Select(property => property.Name).ToList())
        .Put("phrases", search.Phrases.Select(phrase => phrase.Parameter.Put("lookup", LookupOf(phrase))).ToList());

    private string LookupOf(TextPhrase phrase) =>
        string.Join(' ', Properties.Select(property => LuceneText.In(property.Name, property.Weight, phrase.Lookup)));
}
