using System.Collections.Immutable;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Paging;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Sessions;

namespace PaperGraph.Storage.Embedded.Graph;

/// <summary>The sessions there are in one state of the graph, by number, as people say them: <see cref="GraphSnapshot.Session" /> shows one.</summary>
internal sealed class GraphSessions
{
    private readonly ImmutableDictionary<int, Session> _sessions;
    private readonly Lazy<NumberList> _byDate;
    private readonly Lazy<ILookup<Id<Paper>, int>> _ofPapers;
    private readonly Lazy<ILookup<Id<Person>, int>> _ofPresenters;

    private GraphSessions(ImmutableDictionary<int, Session> sessions)
    {
        _sessions = sessions;
        _byDate = new(() => NumberList.Of([.. sessions.OrderBy(one => SortKeys.OfSession(one.Value)).Select(one => one.Key)]));
        _ofPapers = new(() => Lookup(session => session.Papers.Select(paper => paper.Paper)));
        _ofPresenters = new(() => Lookup(session => session.Papers.Select(paper => paper.Presenter).OfType<Person>().Select(person => person.Id)));
    }

    public static GraphSessions None { get; } = new(ImmutableDictionary<int, Session>.Empty);

    public int Count => _sessions.Count;

    public IEnumerable<int> Numbers => _sessions.Keys;

    public IEnumerable<Session> All => _sessions.Values;

    public NumberList ByDate => _byDate.Value;

    public Session? Find(int number) => _sessions.GetValueOrDefault(number);

    /// <summary>The session of a number that is known to be there.</summary>
    public Session Get(int number) => _sessions[number];

    /// <summary>The sessions that name a paper by this very id.</summary>
    public IEnumerable<int> OfPaper(Id<Paper> paper) => _ofPapers.Value[paper];

    /// <summary>The sessions at which somebody presents a paper.</summary>
    public IEnumerable<int> OfPresenter(Id<Person> person) => _ofPresenters.Value[person];

    /// <summary>Who stood, or stands now, at a session that is another than before.</summary>
    public IEnumerable<Id<Person>> PeopleAround(GraphSessions before) => ReferenceEquals(this, before)
        ? []
        : _sessions.Keys.Union(before._sessions.Keys).Where(number => !ReferenceEquals(Find(number), before.Find(number)))
            .SelectMany(number => new[] { Find(number), before.Find(number) }).OfType<Session>().SelectMany(session => session.People).Select(person => person.Id).Distinct();

    /// <summary>The next state, with one session as it is now; null where it is not there any more.</summary>
    public GraphSessions With(int number, Session? session) => new(session is null ? _sessions.Remove(number) : _sessions.SetItem(number, session));

    private ILookup<TKey, int> Lookup<TKey>(Func<Session, IEnumerable<TKey>> keysOf)
        where TKey : notnull => _sessions.SelectMany(one => keysOf(one.Value).Distinct(), (one, key) => (Key: key, Number: one.Key)).ToLookup(one => one.Key, one => one.Number);
}
