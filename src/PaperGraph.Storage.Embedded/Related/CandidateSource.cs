using PaperGraph.Core.Graph;
using PaperGraph.Core.Related;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Related;

/// <summary>Gathers the papers that are scored for a query; see <see cref="CandidateLists" />. Kept and used again, by one query at a time.</summary>
/// <remarks>
/// The lists tell which of the rare terms a candidate uses: all that its text can weigh is these and the terms whose lists were too long.
/// </remarks>
internal sealed class CandidateSource
{
    // An entry is a paper's number and, below it, the place of the term whose list it is from, counted from 1; 0 for other lists.
    private const int PlaceBits = 8;
    private const long PlaceMask = (1 << PlaceBits) - 1;

    private long[] _entries = [];
    private Candidate[] _candidates = [];

    /// <summary>By number, each once, without the paper asked about.</summary>
    public ReadOnlySpan<Candidate> Gather(GraphSnapshot graph, RelatedQuery query)
    {
        var lists = CandidateLists.Choose(ListsOf(graph, query));
        Grow(query.Links.Length + lists.Sum(list => list.Handle.Parts.Sum(part => query.PapersOf(list.Kind, part).Count)));
        var count = 0;
        foreach (var link in query.Links)
            _entries[count++] = (long)link.Link.Paper << PlaceBits;
        foreach (var list in lists)
        {
            foreach (var part in list.Handle.Parts)
            {
                foreach (var number in query.PapersOf(list.Kind, part))
                    _entries[count++] = ((long)number << PlaceBits) | (uint)list.Handle.Place;
            }
        }

        return Distinct(_entries.AsSpan(0, count), query, lists);
    }

    private static IEnumerable<CandidateList<ListHandle>> ListsOf(GraphSnapshot graph, RelatedQuery query)
    {
        return
        [
            .. query.Topics.Topics.Where((_, place) => query.Topics.IsTouched(place)).Select(topic => ListOf(RelationKind.Topic, topic, IdText(NodeKind.Topic, topic))),
            .. query.Topics.Topics.Select(topic => graph.Topic(topic)).Where(topic => topic.PapersWithNarrower > topic.Papers.Count).Select(ListBelow),
            .. query.Tags.Numbers.Select(tag => ListOf(RelationKind.Tag, tag, IdText(NodeKind.Tag, tag))),
            .. query.Authors.Numbers.Select(person => ListOf(RelationKind.Author, person, IdText(NodeKind.Person, person))),
            .. query.Annotators.Numbers.Select(person => ListOf(RelationKind.Person, person, IdText(NodeKind.Person, person))),
            .. query.Sessions.Numbers.Select(session => ListOf(RelationKind.Session, session, IdText(NodeKind.Session, session))),
            .. query.Terms.Numbers.Select((term, at) => ListOf(RelationKind.Text, term, graph.Terms[term], at + 1)),
        ];

        CandidateList<ListHandle> ListOf(RelationKind kind, int number, string key, int place = 0) =>
            new(kind, key, query.PapersOf(kind, number).Count, new ListHandle([number], place));

        static CandidateList<ListHandle> ListBelow(TopicNode topic) =>
            new(RelationKind.Topic, topic.Record.Id.ToString(), topic.PapersWithNarrower, new ListHandle(topic.WithNarrower, 0));

        string IdText(NodeKind kind, int number) => graph.IdOf(kind, number).ToString();
    }

    private ReadOnlySpan<Candidate> Distinct(Span<long> entries, RelatedQuery query, IReadOnlyList<CandidateList<ListHandle>> chosen)
    {
        var likeness = query.Terms.Likeness;
        var inLongLists = 0.0;
        for (var place = 1; place <= query.Terms.Numbers.Length; place++)
            inLongLists += chosen.Any(list => list.Handle.Place == place) ? 0 : likeness.MostOf(place - 1);
        entries.Sort();
        var kept = 0;
        foreach (var entry in entries)
        {
            var (number, place) = ((int)(entry >> PlaceBits), (int)(entry & PlaceMask));
            if (number == query.Number)
                continue;
            if (kept == 0 || _candidates[kept - 1].Number != number)
                _candidates[kept++] = new Candidate(number, inLongLists);
            if (place > 0)
                _candidates[kept - 1] = new Candidate(number, _candidates[kept - 1].MostOfText + likeness.MostOf(place - 1));
        }

        return _candidates.AsSpan(0, kept);
    }

    private void Grow(int needed)
    {
        if (_entries.Length >= needed)
            return;
        _entries = new long[Math.Max(needed, CandidateLists.MostEntries)];
        _candidates = new Candidate[_entries.Length];
    }

    // A topic with all below it is a list of several parts, which may share papers.
    private readonly record struct ListHandle(int[] Parts, int Place);
}
