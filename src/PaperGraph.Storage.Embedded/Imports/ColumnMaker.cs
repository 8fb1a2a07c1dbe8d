using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Search;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>Makes of what was read what its columns hold, without the database; for one thread at a time.</summary>
internal sealed class ColumnMaker(GraphSnapshot graph)
{
    private readonly Packer _list = new();

    /// <summary>The terms of all that was made.</summary>
    public TermNumbers Terms { get; } = new(graph.Terms);

    public EntryColumns Make(EntryReading entry) => new(entry, Make(entry.Paper), [.. entry.Annotations.Select(Make)]);

    private PaperReadingColumns Make(PaperReading reading) => new(
        ReadingLists.PackTexts(_list, reading.Authors).Copy(),
        ReadingLists.PackTexts(_list, [.. reading.Keys.Select(key => key.Text)]).Copy(),
        ReadingLists.PackTags(_list, reading.Tags, graph).Copy(),
        ReadingLists.PackMentions(_list, reading.Mentions, graph).Copy(),
        Terms.Clear().Count(reading.Title).Pack(_list).Copy(),
        Terms.Clear().Count(reading.Abstract).Pack(_list).Copy(),
        ReadingLists.PackTexts(_list, reading.Untagged).Copy(),
        ReadingLists.PackJudgements(_list, reading.Judgements).Copy());

    private AnnotationReadingColumns Make(AnnotationReading reading) => new(
        ContentHash.Of(_list, reading),
        ReadingLists.PackTags(_list, reading.Tags, graph).Copy(),
        ReadingLists.PackMentions(_list, reading.Mentions, graph).Copy(),
        Terms.Clear().Count(reading.Quote).Count(reading.Note).Pack(_list).Copy(),
        Words.Join(reading.Quote ?? string.Empty),
        Words.Join(reading.Note ?? string.Empty));
}
