using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;

namespace PaperGraph.Import.Editing;

/// <summary>What a person says of a paper, before they say anything.</summary>
internal static class SaidReading
{
    public static Location Nowhere { get; } = new(null, null, null, null);

    public static PaperReading Of(Id<Paper> paper) => new()
    {
        Id = paper,
        Keys = [],
        Title = string.Empty,
        TitleSource = TitleSource.Curated,
        Role = ReadingRole.Correction,
        Location = Nowhere,
    };

    /// <summary>An entry; the store gives it its line.</summary>
    public static EntryReading Entry(PaperReading paper, params IReadOnlyList<AnnotationReading> annotations) => new(0, 0, paper, annotations);
}
