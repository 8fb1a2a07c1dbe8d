using PaperGraph.Core.Annotations;
using PaperGraph.Core.Changes;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Timeline;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Paging;

/// <summary>Where nodes stand in the lists that pages are cut from; the same in every store.</summary>
public static class SortKeys
{
    /// <summary>A paper in one of the orders.</summary>
    /// <param name="order">The order.</param>
    /// <param name="paper">The paper.</param>
    /// <param name="annotations">How many annotations it has.</param>
    public static SortKey OfPaper(PaperOrder order, Paper paper, int annotations)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var id = paper.Id.Node.Value;
        return order switch
        {
            PaperOrder.AnnotatedDesc => OfNumber(-paper.AnnotatedIn?.Ordinal, id),
            PaperOrder.AnnotatedAsc => OfNumber(paper.AnnotatedIn?.Ordinal, id),
            PaperOrder.YearDesc => OfNumber(-paper.Year, id),
            PaperOrder.YearAsc => OfNumber(paper.Year, id),
            PaperOrder.TitleAsc => OfName(paper.Title, paper.Id.Node),
            PaperOrder.AnnotationsDesc => OfNumber(-annotations, id),
            _ => throw new ArgumentOutOfRangeException(nameof(order), order, "No such order of papers."),
        };
    }

    /// <summary>An annotation: newest month first, those without one last; within a month by the paper that it was first met on, then by id.</summary>
    /// <param name="month">When it was written.</param>
    /// <param name="home">The paper that it was first met on, which may be part of the one that it is about: so it keeps its place when papers are merged.</param>
    /// <param name="annotation">The annotation.</param>
    public static SortKey OfAnnotation(Month? month, Id<Paper> home, Id<Annotation> annotation) =>
        new(-month?.Ordinal ?? SortKey.Missing, null, home.Node.Value, annotation.Node.Value);

    /// <summary>A topic in one of the orders.</summary>
    /// <param name="order">The order.</param>
    /// <param name="topic">The topic.</param>
    /// <param name="papers">How many papers touch it, narrower topics included.</param>
    public static SortKey OfTopic(TopicOrder order, Topic topic, int papers)
    {
        ArgumentNullException.ThrowIfNull(topic);
        return order == TopicOrder.NameAsc ? OfName(topic.Name, topic.Id.Node) : OfNumber(-papers, topic.Id.Node.Value);
    }

    /// <summary>A paper among those of a topic: surest first.</summary>
    public static SortKey OfConfidence(double confidence, Id<Paper> paper) =>
        OfNumber(-BitConverter.DoubleToInt64Bits(confidence), paper.Node.Value);

    /// <summary>Something listed by name.</summary>
    public static SortKey OfName(string name, NodeId id) => new(0, name, 0, id.Value);

    /// <summary>A session: by date.</summary>
    public static SortKey OfSession(Session session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return OfNumber(session.Date.DayNumber, session.Id.Node.Value);
    }

    /// <summary>An import: latest first.</summary>
    public static SortKey OfImport(Import import)
    {
        ArgumentNullException.ThrowIfNull(import);
        return OfNumber(-import.StartedAt.UtcTicks, import.Id.Node.Value);
    }

    /// <summary>A change: in the order of the log.</summary>
    public static SortKey OfChange(Change change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return OfNumber(change.Number, change.Id.Node.Value);
    }

    private static SortKey OfNumber(long? number, UInt128 id) => new(number ?? SortKey.Missing, null, 0, id);
}
