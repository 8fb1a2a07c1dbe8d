using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.People;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Paging;

namespace PaperGraph.Storage.Embedded.Annotations;

/// <summary>What an <see cref="AnnotationSelection" /> asks of an annotation, in one state of the graph.</summary>
internal static class AnnotationConditions
{
    /// <param name="graph">The state.</param>
    /// <param name="selection">What is asked.</param>
    /// <param name="found">The annotations that answer the selection's search.</param>
    public static IEnumerable<Condition> Of(GraphSnapshot graph, AnnotationSelection selection, NumberList? found)
    {
        if (found is not null)
            yield return new Condition(found.Contains, [found]);
        if (selection.Paper is { } paper)
            yield return About(graph, graph.NumberOf(paper));
        if (selection.By is { } people)
            yield return By(graph, people);
        foreach (var tag in selection.Tags ?? [])
            yield return Tagged(graph, tag);
        foreach (var topic in selection.Topics ?? [])
            yield return Mentioning(graph, topic);
        if (selection.From is { } from)
            yield return new Condition(number => graph.Annotations[number].Month >= from.Ordinal);
        if (selection.To is { } to)
            yield return new Condition(number => graph.Annotations[number].Month is > 0 and var month && month <= to.Ordinal);
    }

    private static Condition About(GraphSnapshot graph, int paper)
    {
        if (paper == 0)
            return Condition.Never;
        var annotations = (int[])graph.Paper(paper).Annotations.Clone();
        Array.Sort(annotations);
        return new Condition(number => graph.Annotations[number].Paper == paper, [NumberList.Of(annotations)]);
    }

    private static Condition By(GraphSnapshot graph, IReadOnlyList<Id<Person>> people)
    {
        var numbers = people.Select(graph.NumberOf).Where(number => number != 0).ToHashSet();
        return new Condition(
            number => numbers.Contains(graph.Annotations[number].By),
            [.. numbers.Select(number => graph.Person(number).Annotations)]);
    }

    private static Condition Tagged(GraphSnapshot graph, Id<Tag> tag) => graph.NumberOf(tag) is > 0 and var wanted
        ? new Condition(number => Array.BinarySearch(graph.Annotations[number].Tags, wanted) >= 0, [graph.Tag(wanted).Annotations])
        : Condition.Never;

    private static Condition Mentioning(GraphSnapshot graph, Id<Topic> topic)
    {
        if (graph.NumberOf(topic) is not (> 0 and var wanted))
            return Condition.Never;
        var topics = graph.Topic(wanted).WithNarrower.ToHashSet();
        return new Condition(
            number => Array.Exists(graph.Annotations[number].Topics, topics.Contains),
            [.. topics.Select(number => graph.Topic(number).Annotations)]);
    }
}
