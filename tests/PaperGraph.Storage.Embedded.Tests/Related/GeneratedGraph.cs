using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Tags;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Tests.Related;

/// <summary>A state of the graph as large as wanted, in which few things are common and many are rare (Zipf), as in life.</summary>
internal sealed class GeneratedGraph
{
    private const int TopicCount = 400;

    private readonly NodeTables _tables = new();
    private readonly Random _random;
    private readonly int _papers;
    private readonly Dictionary<int, List<int>>[] _postings = [.. Enumerable.Range(0, 5).Select(_ => new Dictionary<int, List<int>>())];

    private GeneratedGraph(int papers, int seed) => (_papers, _random) = (papers, new Random(seed));

    /// <param name="papers">How many papers.</param>
    /// <param name="words">How many terms a paper has at most.</param>
    /// <param name="seed">The same gives the same graph.</param>
    public static GraphSnapshot Of(int papers, int words, int seed) => new GeneratedGraph(papers, seed).Make(words);

    private GraphSnapshot Make(int words)
    {
        var nodes = new ChunkedArrayEditor<PaperNode?>(ChunkedArray<PaperNode?>.Empty);
        var links = Links();
        var total = 0L;
        for (var number = 1; number <= _papers; number++)
        {
            var node = Paper(number, words, links);
            total += node.WordCount;
            nodes[number] = node;
        }

        return new GraphSnapshot(_tables)
        {
            Papers = nodes.Done(),
            Topics = All<TopicNode>(0, NodeKind.Topic, TopicCount, Topic),
            Tags = All<TagNode>(1, NodeKind.Tag, Most(20), (number, name, papers) => new TagNode(new Tag(Id<Tag>.For(name), name, null)) { Papers = papers }),
            People = All<PersonNode>(2, NodeKind.Person, Most(2), (number, name, papers) =>
                new PersonNode(new Person(Id<Person>.For(name), name)) { Authored = papers, Annotated = Postings(3, number) }),
            TermPostings = new TermPostings(Terms()),
            Sessions = Sessions(),
            WordCount = total,
        };
    }

    private GraphSessions Sessions()
    {
        var sessions = GraphSessions.None;
        for (var number = 1; number <= Most(6); number++)
        {
            var id = Id<Session>.For($"{number}");
            _tables.Sessions.Set(number, id.Node.Value);
            sessions = sessions.With(number, new Session
            {
                Id = id,
                Title = $"Session {number}",
                Date = new DateOnly(2024, 1, 1).AddDays(number),
                Status = (SessionStatus)(number % 3),
                Papers = [.. Some(4, _papers).Select((paper, at) => new SessionPaper(id, Id<Paper>.For($"{paper}"), at + 1, 60, null))],
            });
        }

        return sessions;
    }

    private PaperNode Paper(int number, int words, ILookup<int, (int From, int To, LinkKind Kind)> links)
    {
        _tables.Papers.Set(number, Id<Paper>.For($"{number}").Node.Value);
        var terms = Some(_random.Next(words / 2, words), Most(4) + 500).Select(term => new TermCount(term, 1 + (_random.Next(4) / 3))).ToArray();
        var node = new PaperNode
        {
            Record = new Paper { Id = Id<Paper>.For($"{number}"), Title = $"Paper {number}", TitleSource = TitleSource.Stated },
            State = number,
            TitledBy = number,
            Touches = [.. Some(_random.Next(7), TopicCount).Select(topic => new Touch(topic, _random.Next(3000, 9901) / 10_000.0))],
            Tags = Posted(1, number, Some(_random.Next(4), Most(20))),
            Authors = Posted(2, number, Some(1 + _random.Next(3), Most(2))),
            Annotators = Posted(3, number, Some(1 + _random.Next(2), Math.Min(1_000, Most(2)))),
            Terms = TermPacker.Pack(terms),
            WordCount = terms.Sum(term => term.Count),
            LinksFrom = [.. links[number].Where(link => link.From == number).Select(link => new Link(link.To, link.Kind, 0))],
            LinksTo = [.. links[number].Where(link => link.To == number).Select(link => new Link(link.From, link.Kind, 0))],
        };
        Posted(0, number, Array.ConvertAll(node.Touches, touch => touch.Topic));
        Posted(4, number, Array.ConvertAll(terms, term => term.Term));
        return node;
    }

    private ILookup<int, (int From, int To, LinkKind Kind)> Links() =>
        Enumerable.Range(0, _papers / 2).Select(_ => (From: 1 + _random.Next(_papers), To: 1 + _random.Next(_papers), Kind: (LinkKind)_random.Next(6)))
            .Where(link => link.From != link.To).Distinct().SelectMany(link => new[] { (At: link.From, link), (At: link.To, link) })
            .ToLookup(entry => entry.At, entry => entry.link);

    private TopicNode Topic(int number, string name, NumberList papers)
    {
        int[] below = [.. Enumerable.Range(1, TopicCount).Where(topic => WithBroader(topic).Contains(number))];
        return new TopicNode
        {
            Record = new Topic(Id<Topic>.For(name), name, [], null, [], []),
            Papers = papers,
            WithBroader = WithBroader(number),
            WithNarrower = below,
            PapersWithNarrower = below.SelectMany(topic => Postings(0, topic).All()).Distinct().Count(),
        };
    }

    private static int[] WithBroader(int number)
    {
        var above = new List<int>();
        for (var topic = number; topic > 1; topic /= 3)
            above.Add(topic);
        return [.. above, 1];
    }

    private ChunkedArray<TNode?> All<TNode>(int posting, NodeKind kind, int count, Func<int, string, NumberList, TNode> make)
        where TNode : class
    {
        var nodes = new ChunkedArrayEditor<TNode?>(ChunkedArray<TNode?>.Empty);
        for (var number = 1; number <= count; number++)
        {
            var name = $"{kind} {number}";
            _tables.Of(kind)!.Set(number, NodeId.For(kind, name).Value);
            nodes[number] = make(number, name, Postings(posting, number));
        }

        return nodes.Done();
    }

    private ChunkedArray<NumberList?> Terms()
    {
        var lists = new ChunkedArrayEditor<NumberList?>(ChunkedArray<NumberList?>.Empty);
        foreach (var term in _postings[4].Keys.Order())
        {
            _tables.Terms.Set(term, $"t{term:x}");
            lists[term] = Postings(4, term);
        }

        return lists.Done();
    }

    private NumberList Postings(int posting, int number) => _postings[posting].TryGetValue(number, out var papers) ? NumberList.Of([.. papers]) : NumberList.Empty;

    private int[] Posted(int posting, int number, int[] things)
    {
        foreach (var thing in things)
        {
            if (!_postings[posting].TryGetValue(thing, out var papers))
                _postings[posting].Add(thing, papers = []);
            papers.Add(number);
        }

        return things;
    }

    // Log-uniform: the number n comes up about as often as 1/n says.
    private int[] Some(int count, int most) =>
        [.. Enumerable.Range(0, count).Select(_ => 1 + (int)(Math.Exp(_random.NextDouble() * Math.Log(most)) - 1)).Distinct().Order()];

    private int Most(int share) => Math.Max(8, _papers / share);
}
