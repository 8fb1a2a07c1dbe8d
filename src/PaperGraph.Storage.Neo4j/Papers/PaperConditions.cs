using PaperGraph.Core.Papers;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Paging;
using PaperGraph.Storage.Neo4j.Search;

namespace PaperGraph.Storage.Neo4j.Papers;

/// <summary>What a <see cref="PaperSelection" /> asks of a paper, as a map that queries read.</summary>
internal static class PaperConditions
{
    /// <summary>Whether nothing is asked, so that every paper is meant.</summary>
    public static bool AreNone(PaperSelection selection) => selection is
    {
        Text: null, Topics: null or [], AnyTopic: null, Tags: null or [], AnnotatedBy: null, Authors: null, Kinds: null, Hosts: null,
        AnnotatedFrom: null, AnnotatedTo: null, YearFrom: null, YearTo: null, Discussed: null, Titled: null,
    };

    public static CypherMap Of(PaperSelection selection)
    {
        var tags = IdTexts.OfMaybe(selection.Tags) ?? [];
        var (authors, annotators, topics) = (IdTexts.OfMaybe(selection.Authors), IdTexts.OfMaybe(selection.AnnotatedBy), TopicsOf(selection));
        return new CypherMap()
            .Put("topics", topics).Put("includeNarrower", selection.IncludeNarrower).Put("tags", tags)
            .Put("authors", authors).Put("annotators", annotators)
            .Put("kinds", selection.Kinds?.Select(kind => EnumText.Of(kind)).ToList())
            .Put("hosts", selection.Hosts?.Select(host => host.ToUpperInvariant()).ToList())
            .Put("yearFrom", selection.YearFrom).Put("yearTo", selection.YearTo).Put("discussed", selection.Discussed).Put("titled", selection.Titled).Put("months", MonthsOf(selection))
            .Put("start", StartOf(selection, tags, authors, annotators, topics));
    }

    // What few papers are known to meet goes before what many do.
    private static CypherMap StartOf(
        PaperSelection selection, List<string> tags, List<string>? authors, List<string>? annotators, List<List<string>> topics)
    {
        var start = new CypherMap();
        return selection.Text is { } text ? start.Put("text", TextProgram.Of(text).Parameter)
            : selection.Discussed is true ? start.Put("discussed", true)
            : tags.Count > 0 ? start.Put("tags", tags)
            : authors is not null ? start.Put("authors", authors)
            : annotators is not null ? start.Put("annotators", annotators)
            : topics.Count > 0 ? start.Put("topics", topics)
            : start.Put("all", true);
    }

    private static List<List<string>> TopicsOf(PaperSelection selection)
    {
        List<List<string>> groups = [.. (selection.Topics ?? []).Select(topic => new List<string> { topic.ToString() })];
        if (IdTexts.OfMaybe(selection.AnyTopic) is { } any)
            groups.Add(any);
        return groups;
    }

    private static CypherMap? MonthsOf(PaperSelection selection) => selection.AnnotatedFrom is null && selection.AnnotatedTo is null
        ? null
        : new CypherMap()
            .Put("from", selection.AnnotatedFrom?.ToString() ?? PlacedPage.Beginning).Put("to", selection.AnnotatedTo?.ToString() ?? PlacedPage.End);
}
