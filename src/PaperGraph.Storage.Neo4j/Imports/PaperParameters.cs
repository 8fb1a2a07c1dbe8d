using PaperGraph.Core.Graph;
using PaperGraph.Core.Paging;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Search;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Paging;
using PaperGraph.Storage.Neo4j.Papers;

namespace PaperGraph.Storage.Neo4j.Imports;

/// <summary>Some papers as they will be seen, as parameters: nodes and edges.</summary>
internal sealed class PaperParameters(long import)
{
    private readonly Dictionary<Id<Person>, string> _names = [];

    public List<ShownPaper> Shown { get; } = [];

    /// <summary>Everybody who wrote or annotated the papers, by the first name that is met.</summary>
    public List<CypherMap> People { get; } = [];

    public List<CypherMap> Tags { get; } = [];

    public List<CypherMap> Authors { get; } = [];

    public List<CypherMap> Annotators { get; } = [];

    public List<CypherMap> TagsOfPapers { get; } = [];

    public List<CypherMap> Touches { get; } = [];

    public List<CypherMap> Rejected { get; } = [];

    public List<CypherMap> Mentions { get; } = [];

    public List<CypherMap> Terms { get; } = [];

    public List<CypherMap> AnnotationsOfPapers { get; } = [];

    public AnnotationParameters Annotations { get; } = new();

    public void Add(ShownPaper shown)
    {
        Shown.Add(shown);
        var paper = shown.Paper.Id.ToString();
        AddPeople(shown, paper);
        AddTags(shown, paper);
        AddTopics(shown, paper);
        if (shown.Terms.Count > 0)
            Terms.Add(new CypherMap().Put("paper", paper).Put("terms", shown.Terms.Keys.ToList()).Put("counts", shown.Terms.Values.ToList()));
        if (shown.Annotations.Count > 0)
            AnnotationsOfPapers.Add(new CypherMap().Put("paper", paper).Put("annotations", shown.Annotations.Select(annotation => annotation.Number).ToList()));
        foreach (var annotation in shown.Annotations.Where(annotation => !annotation.IsSeen))
            Annotations.Add(annotation);
    }

    /// <summary>The papers' nodes.</summary>
    /// <param name="names">The names of people, as they were first met, by id.</param>
    public List<CypherMap> Nodes(IReadOnlyDictionary<string, string> names) => Shown.ConvertAll(shown => NodeOf(shown, names));

    private void AddPeople(ShownPaper shown, string paper)
    {
        for (var position = 0; position < shown.Paper.Authors.Count; position++)
        {
            var author = shown.Paper.Authors[position];
            AddPerson(author.Id, author.Name);
            Authors.Add(new CypherMap().Put("paper", paper).Put("person", author.Id.ToString()).Put("position", position));
        }

        foreach (var name in shown.Annotations.Select(annotation => annotation.By).OfType<string>())
            AddPerson(PersonNames.IdOf(name), name);
        var annotators = shown.Annotations.Select(annotation => annotation.By).OfType<string>().Select(PersonNames.IdOf).Distinct();
        Annotators.AddRange(annotators.Select(person => new CypherMap().Put("paper", paper).Put("person", person.ToString())));
    }

    private void AddPerson(Id<Person> id, string name)
    {
        if (_names.TryAdd(id, name))
            People.Add(NamedNode(id.Node, name));
    }

    private void AddTags(ShownPaper shown, string paper)
    {
        var own = shown.OwnTags.Select(tag => tag.Id).ToHashSet();
        Tags.AddRange(shown.TagsMet.DistinctBy(tag => tag.Id).Select(tag => NamedNode(tag.Id.Node, tag.Name)));
        TagsOfPapers.AddRange(shown.AllTags.DistinctBy(tag => tag.Id)
            .Select(tag => new CypherMap().Put("paper", paper).Put("tag", tag.Id.ToString()).Put("own", own.Contains(tag.Id))));
    }

    private void AddTopics(ShownPaper shown, string paper)
    {
        foreach (var (topic, confidence, mentions) in shown.Touches)
        {
            Touches.Add(new CypherMap().Put("paper", paper).Put("topic", topic.ToString()).Put("confidence", confidence).Put("mentions", mentions)
                .Put("verdict", EnumText.Of(TopicConfidence.VerdictOf(confidence))));
        }

        foreach (var (topic, confidence) in shown.Rejected)
            Rejected.Add(new CypherMap().Put("paper", paper).Put("topic", topic.ToString()).Put("confidence", confidence));
        foreach (var mention in shown.Mentions)
            Mentions.Add(new CypherMap().Put("paper", paper).Put("topic", mention.Topic.ToString()).Put("mention", mention.Edge()));
        for (var position = 0; position < shown.NamingTags.Count; position++)
        {
            var tag = shown.NamingTags[position];
            Mentions.Add(new CypherMap().Put("paper", paper).Put("topic", tag.Topic.ToString()).Put("mention", AnnotationParameters.TagEdge(tag.Name, position)));
        }
    }

    private CypherMap NodeOf(ShownPaper shown, IReadOnlyDictionary<string, string> names)
    {
        var paper = shown.Paper;
        var node = new CypherMap()
            .Put("id", paper.Id.ToString()).Put("since", import).Put("until", Generations.Never).Put("content", shown.Content)
            .Put("title", paper.Title).Put("titleSource", EnumText.Of(paper.TitleSource))
            .PutList("authors", paper.Authors.Select(author => names[author.Id.ToString()]).ToList())
            .PutList("authorIds", paper.Authors.Select(author => author.Id.ToString()).ToList())
            .Put("year", paper.Year).Put("venue", paper.Venue).Put("kind", EnumText.Of(paper.Kind)).Put("doi", paper.Doi).Put("arxivId", paper.ArxivId)
            .Put("readingMinutes", paper.ReadingMinutes).Put("abstract", paper.Abstract).Put("addedIn", paper.AddedIn).Put("annotatedIn", paper.AnnotatedIn)
            .PutList("locations", paper.Locations.Select(LocationText.Of).ToList())
            .PutList("hosts", paper.Locations.Select(location => location.Host?.ToUpperInvariant()).OfType<string>().Distinct().ToList())
            .PutList("months", MonthsOf(shown)).PutList("keys", shown.Keys)
            .Put("wordCount", shown.Terms.Values.Sum()).Put("annotationCount", shown.Annotations.Count)
            .Put("titleWords", Words.Join(paper.Title)).Put("abstractWords", paper.Abstract is null ? null : Words.Join(paper.Abstract))
            .Put("tagWords", TagWordsOf(shown));
        foreach (var order in Enum.GetValues<PaperOrder>())
            node.Put($"order{order}", OrderText.Of(SortKeys.OfPaper(order, paper, shown.Annotations.Count)));
        return node;
    }

    private static List<string> MonthsOf(ShownPaper shown) =>
        [.. shown.Annotations.Select(annotation => annotation.Month).Concat(shown.Paper.Locations.Select(location => location.Month))
            .Where(month => month is not null).Distinct().Order().Select(month => month.ToString()!)]; // What is null was left out.

    private static string? TagWordsOf(ShownPaper shown)
    {
        var names = shown.AllTags.DistinctBy(tag => tag.Id).Select(tag => tag.Name).ToList();
        return names.Count == 0 ? null : Words.Join(names);
    }

    /// <summary>A tag or a person.</summary>
    public static CypherMap NamedNode(NodeId id, string name) => new CypherMap()
        .Put("id", id.ToString()).Put("name", name).Put("nameKey", name.ToUpperInvariant()).Put("nameWords", Words.Join(name))
        .Put("orderName", OrderText.Of(SortKeys.OfName(name, id)));
}
