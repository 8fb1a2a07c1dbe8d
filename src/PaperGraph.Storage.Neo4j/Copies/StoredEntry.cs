using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Timeline;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Imports;

namespace PaperGraph.Storage.Neo4j.Copies;

/// <summary>Makes an entry again of what is kept of it; topics that are gone from the vocabulary are gone from it.</summary>
internal static class StoredEntry
{
    /// <param name="row">A row of <c>page-entries</c>.</param>
    /// <param name="vocabulary">The topics there are.</param>
    public static EntryReading Read(CypherRow row, IReadOnlySet<Id<Topic>> vocabulary)
    {
        var node = row.Row("reading");
        var annotations = row.Rows("annotations").Select(annotation => AnnotationOf(annotation, vocabulary)).ToList();
        var paper = PaperOf(node, vocabulary) with { Statements = [.. row.Rows("statements").Select(StatementOf)] };
        var firstLine = node.Int("firstLine");
        return new EntryReading(firstLine, annotations.Select(annotation => annotation.LastLine).Append(firstLine).Max(), paper, annotations);
    }

    /// <summary>What was said in a change, of each work.</summary>
    /// <param name="row">A row of <c>page-log</c>.</param>
    /// <param name="vocabulary">The topics there are.</param>
    public static IReadOnlyList<EntryReading> ReadSaid(CypherRow row, IReadOnlySet<Id<Topic>> vocabulary)
    {
        // An annotation stands with the paper that it was first met on, whichever it was about: so it goes with the first entry, and finds its own.
        var annotations = row.Rows("annotations").Select(annotation => AnnotationOf(annotation, vocabulary)).ToList();
        var statements = row.Rows("statements").ToLookup(statement => statement.Text("paper"), StatementOf);
        return [.. row.Rows("readings").Select((node, at) => new EntryReading(
            node.Int("firstLine"), node.Int("firstLine"), PaperOf(node, vocabulary) with { Statements = [.. statements[node.Text("paper")]] }, at == 0 ? annotations : []))];
    }

    private static PaperReading PaperOf(CypherRow node, IReadOnlySet<Id<Topic>> vocabulary)
    {
        var stored = StoredPaper.Of(node);
        return stored.Reading with
        {
            Keys = [.. node.Texts("keys").Select(KnownKeys.ReadWorkKey)],
            Tags = TagsOf(stored.Tags, vocabulary),
            Mentions = MentionsOf(stored.Mentions, vocabulary),
        };
    }

    private static AnnotationReading AnnotationOf(CypherRow node, IReadOnlySet<Id<Topic>> vocabulary) => new()
    {
        Id = node.Id<Annotation>("id"),
        Keys = [],
        FirstLine = node.Int("firstLine"),
        LastLine = node.Int("lastLine"),
        Quote = node.MaybeText("quote"),
        Note = node.MaybeText("note"),
        By = node.MaybeText("by"),
        Month = node.MaybeMonth("month"),
        CreatedAt = node.MaybeText("createdAt") is { } instant ? InstantText.Read(instant) : null,
        Tags = TagsOf(ReadTag.Of(node), vocabulary),
        Mentions = MentionsOf(ReadMention.Of(node), vocabulary),
        IsRemoval = node.MaybeFlag("isRemoval"),
    };

    private static LinkStatement StatementOf(CypherRow node) => new(
        EnumText.Read<LinkKind>(node.Text("kind")), KnownKeys.ReadWorkKey(node.Text("target")), node.MaybeId<Annotation>("annotation") ?? default,
        EnumText.Read<MentionPlace>(node.Text("place")), node.Int("start"), node.Int("length"))
    {
        IsDenial = node.MaybeFlag("isDenial"),
    };

    private static IReadOnlyList<TagReading> TagsOf(IEnumerable<ReadTag> tags, IReadOnlySet<Id<Topic>> vocabulary) =>
        [.. tags.Select(tag => new TagReading(tag.Name, tag.Topic is { } topic && vocabulary.Contains(topic) ? topic : null))];

    private static IReadOnlyList<TopicMention> MentionsOf(IEnumerable<ReadMention> mentions, IReadOnlySet<Id<Topic>> vocabulary) =>
        [.. mentions.Where(mention => vocabulary.Contains(mention.Topic))
            .Select(mention => new TopicMention(mention.Topic, mention.Where, mention.Start, mention.Length, mention.Weight))];
}
