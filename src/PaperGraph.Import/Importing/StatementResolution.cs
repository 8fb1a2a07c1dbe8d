using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Import.Works;

namespace PaperGraph.Import.Importing;

/// <summary>Finds out which works and topics the statements of an entry speak of: the topics met in the words that name them.</summary>
internal sealed class StatementResolution(EntryDraft entry, IReadOnlyList<IReadOnlyList<TopicMention>> mentions)
{
    /// <summary>What statements of other entries may call this work.</summary>
    public IEnumerable<WorkKey> Introduced() =>
        entry.Statements.Where(statement => statement.Relation is StatedRelation.Introduces)
            .SelectMany(TopicKeys).Distinct();

    /// <summary>What this work has to do with others.</summary>
    /// <param name="annotations">The ids of the entry's annotations.</param>
    public IReadOnlyList<LinkStatement> Links(IReadOnlyList<Id<Annotation>> annotations) =>
        [.. from statement in entry.Statements
            let relation = statement.Relation as StatedRelation.To
            where relation is not null
            from target in statement.Target is { } work ? [work] : TopicKeys(statement)
            select new LinkStatement(
                relation.Kind, target, annotations[statement.Annotation], statement.Where, statement.Words.Start, statement.Words.Length)];

    private IEnumerable<WorkKey> TopicKeys(StatementDraft statement) =>
        mentions[statement.Annotation]
            .Where(mention => mention.Where == statement.Where && Overlaps(mention, statement.Object))
            .Select(mention => WorkKey.Introduces(mention.Topic)).Distinct();

    private static bool Overlaps(TopicMention mention, TextSpan span) =>
        mention.Start < span.End && span.Start < mention.Start + mention.Length;
}
