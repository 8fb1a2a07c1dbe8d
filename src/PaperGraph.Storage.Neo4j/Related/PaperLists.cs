using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Related;
using PaperGraph.Storage.Neo4j.Cypher;

namespace PaperGraph.Storage.Neo4j.Related;

/// <summary>The lists that the candidates of a paper come from; see <see cref="CandidateLists" />.</summary>
internal sealed class PaperLists
{
    private readonly AskedPaper _asked;
    private readonly IReadOnlyList<CandidateList<ListHandle>> _chosen;

    public PaperLists(AskedPaper asked)
    {
        _asked = asked;
        _chosen = CandidateLists.Choose(All(asked));
        var terms = asked.Likeness.Terms;
        var shortTerms = _chosen.Where(list => list.Kind == RelationKind.Text).Select(list => list.Handle.Place).ToHashSet();
        // What no other paper uses is no list, and nothing that one could share.
        LongTerms = [.. Enumerable.Range(0, terms.Count).Where(place => terms[place].Holders > 1 && !shortTerms.Contains(place))];
        MostOfLongTerms = LongTerms.Sum(asked.Likeness.MostOf);
    }

    /// <summary>The places of the terms that others use too, and whose lists were too long.</summary>
    public IReadOnlyList<int> LongTerms { get; }

    /// <summary>What all of these can weigh together.</summary>
    public double MostOfLongTerms { get; }

    /// <summary>As a map for Cypher, as <c>find-candidates</c> says.</summary>
    public CypherMap Parameter => new CypherMap()
        .Put("id", _asked.Id.ToString())
        .Put("known", IdTexts.Of(_asked.Links.Select(link => link.Other).Concat(PapersOfSessions)))
        .Put("topics", Keys(RelationKind.Topic)).Put("topicsAbove", Keys(RelationKind.Topic, isAbove: true)).Put("tags", Keys(RelationKind.Tag))
        .Put("authors", Keys(RelationKind.Author)).Put("annotators", Keys(RelationKind.Person))
        .Put("terms", _chosen.Where(list => list.Kind == RelationKind.Text).Select(list => TermParameter(list.Handle.Place)).ToList())
        .Put("sharedTags", Ids(_asked.Tags)).Put("sharedAuthors", Ids(_asked.Authors)).Put("sharedAnnotators", Ids(_asked.Annotators));

    /// <summary><see cref="LongTerms" /> as maps for Cypher: <c>text, place</c>.</summary>
    public IReadOnlyList<CypherMap> LongTermsParameter => [.. LongTerms.Select(TermParameter)];

    private IEnumerable<Id<Paper>> PapersOfSessions =>
        _chosen.Where(list => list.Kind == RelationKind.Session).SelectMany(list => _asked.Sessions[list.Handle.Place].Papers);

    private CypherMap TermParameter(int place) => new CypherMap().Put("text", _asked.Likeness.Terms[place].Text).Put("place", place);

    private List<string> Keys(RelationKind kind, bool isAbove = false) =>
        [.. _chosen.Where(list => list.Kind == kind && list.Handle.IsAbove == isAbove).Select(list => list.Key)];

    private static List<string> Ids(IReadOnlyList<SharedThing> things) => [.. things.Select(thing => $"{thing.Id}")];

    private static IEnumerable<CandidateList<ListHandle>> All(AskedPaper asked)
    {
        var topics = asked.Topics.Shared.Topics.Select((_, place) => (Topic: asked.Topics[place], IsTouched: asked.Topics.Shared.IsTouched(place))).ToList();
        return
        [
            .. topics.Where(entry => entry.IsTouched).Select(entry => ListOf(RelationKind.Topic, $"{entry.Topic.Id}", entry.Topic.Holders.Papers)),
            .. topics.Select(entry => entry.Topic).Where(topic => topic.Holders.WithNarrower > topic.Holders.Papers)
                .Select(topic => ListOf(RelationKind.Topic, $"{topic.Id}", topic.Holders.WithNarrower, isAbove: true)),
            .. asked.Tags.Select(tag => ListOf(RelationKind.Tag, $"{tag.Id}", tag.Holders)),
            .. asked.Authors.Select(author => ListOf(RelationKind.Author, $"{author.Id}", author.Holders)),
            .. asked.Annotators.Select(annotator => ListOf(RelationKind.Person, $"{annotator.Id}", annotator.Holders)),
            .. asked.Sessions.Select((shared, place) => ListOf(RelationKind.Session, $"{shared.Session.Id}", shared.Papers.Count, place)),
            .. asked.Likeness.Terms.Select((term, place) => ListOf(RelationKind.Text, term.Text, term.Holders, place)),
        ];

        static CandidateList<ListHandle> ListOf(RelationKind kind, string key, int count, int place = 0, bool isAbove = false) =>
            new(kind, key, count, new ListHandle(place, isAbove));
    }

    /// <param name="Place">Of a session or a term.</param>
    /// <param name="IsAbove">Whether a topic stands for all below it.</param>
    private readonly record struct ListHandle(int Place, bool IsAbove);
}
