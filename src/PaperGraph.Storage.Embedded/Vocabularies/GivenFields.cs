namespace PaperGraph.Storage.Embedded.Vocabularies;

/// <summary>The fields of a topic that a person gives.</summary>
[Flags]
internal enum GivenFields
{
    None = 0,
    Aliases = 1,
    Description = 2,
    Broader = 4,
    Prerequisites = 8,
}
