using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Graph;
using PaperGraph.Storage.Embedded.Paging;

namespace PaperGraph.Storage.Embedded.Papers;

/// <summary>What a <see cref="PaperSelection" /> asks of a paper, in one state of the graph.</summary>
internal static class PaperConditions
{
    /// <param name="graph">The state.</param>
    /// <param name="selection">What is asked.</param>
    /// <param name="found">The papers whose texts answer the selection's search.</param>
    public static IEnumerable<Condition> Of(GraphSnapshot graph, PaperSelection selection, NumberList? found)
    {
        if (found is not null)
            yield return new Condition(found.Contains, [found]);
        foreach (var topic in selection.Topics ?? [])
            yield return Touching(graph, [topic], selection.IncludeNarrower);
        if (selection.AnyTopic is { } any)
            yield return Touching(graph, any, selection.IncludeNarrower);
        foreach (var tag in selection.Tags ?? [])
            yield return Tagged(graph, tag);
        if (selection.AnnotatedBy is { } annotators)
            yield return People(graph, annotators, person => person.Annotated, paper => paper.Annotators);
        if (selection.Authors is { } authors)
            yield return People(graph, authors, person => person.Authored, paper => paper.Authors);
        if (selection.Discussed is { } isDiscussed)
            yield return Discussed(graph.Discussed.Held, isDiscussed);
        foreach (var holds in Values(selection))
            yield return new Condition(number => holds(graph.Paper(number)));
    }

    private static Condition Touching(GraphSnapshot graph, IEnumerable<Id<Topic>> topics, bool includeNarrower)
    {
        var numbers = topics.Select(graph.NumberOf).Where(number => number != 0)
            .SelectMany(number => includeNarrower ? graph.Topic(number).WithNarrower : [number]).ToHashSet();
        return new Condition(
            number => Array.Exists(graph.Paper(number).Touches, touch => numbers.Contains(touch.Topic)),
            [.. numbers.Select(number => graph.Topic(number).Papers)]);
    }

    private static Condition Tagged(GraphSnapshot graph, Id<Tag> tag) => graph.NumberOf(tag) is > 0 and var wanted
        ? new Condition(number => Array.BinarySearch(graph.Paper(number).Tags, wanted) >= 0, [graph.Tag(wanted).Papers])
        : Condition.Never;

    private static Condition Discussed(NumberList held, bool isDiscussed) =>
        isDiscussed ? new Condition(held.Contains, [held]) : new Condition(number => !held.Contains(number));

    private static Condition People(
        GraphSnapshot graph, IReadOnlyList<Id<Core.People.Person>> people, Func<PersonNode, NumberList> papersOf, Func<PaperNode, int[]> peopleOf)
    {
        var numbers = people.Select(graph.NumberOf).Where(number => number != 0).ToHashSet();
        return new Condition(
            number => Array.Exists(peopleOf(graph.Paper(number)), numbers.Contains),
            [.. numbers.Select(number => papersOf(graph.Person(number)))]);
    }

    private static IEnumerable<Func<PaperNode, bool>> Values(PaperSelection selection)
    {
        if (selection.Kinds is { } kinds)
            yield return paper => kinds.Contains(paper.Record.Kind);
        if (selection.Hosts is { } hosts)
            yield return paper => paper.Record.Locations.Any(location => hosts.Contains(location.Host, StringComparer.OrdinalIgnoreCase));
        if (selection.YearFrom is { } yearFrom)
            yield return paper => paper.Record.Year >= yearFrom;
        if (selection.YearTo is { } yearTo)
            yield return paper => paper.Record.Year <= yearTo;
        if (selection.Titled is { } titled)
            yield return paper => paper.Record.TitleSource != TitleSource.Place == titled;
        if (selection.AnnotatedFrom is not null || selection.AnnotatedTo is not null)
        {
            var (from, to) = (selection.AnnotatedFrom?.Ordinal ?? 0, selection.AnnotatedTo?.Ordinal ?? int.MaxValue);
            yield return paper => Array.Exists(paper.Months, month => month >= from && month <= to);
        }
    }
}
