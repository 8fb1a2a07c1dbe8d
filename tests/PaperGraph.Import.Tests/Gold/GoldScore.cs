using System.Globalization;
using System.Text;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Topics;
using PaperGraph.Core.Topics.Recognition;

namespace PaperGraph.Import.Tests.Gold;

/// <summary>Compares what is found in the seed with what a careful reader finds, and writes it down entry by entry.</summary>
internal sealed class GoldScore(Vocabulary vocabulary)
{
    private readonly StringBuilder _report = new();

    public int Wanted { get; private set; }

    public int FoundDirectly { get; private set; }

    /// <summary>A narrower topic counts: the wanted one is then reached by the hierarchy.</summary>
    public int FoundOrNarrower { get; private set; }

    /// <summary>What an entry is not about, yet found, itself or a narrower topic.</summary>
    public List<string> Wrong { get; } = [];

    public string Report => string.Create(CultureInfo.InvariantCulture,
        $"{_report}\nfound directly {FoundDirectly} of {Wanted}, itself or narrower {FoundOrNarrower}, wrong {Wrong.Count}");

    public void Add(EntryTopics entry, GoldTopics? gold)
    {
        _report.AppendLine(CultureInfo.InvariantCulture, $"{entry.Draft.FirstLine} {entry.Draft.Title}");
        foreach (var name in gold?.Topics ?? [])
            Want(entry, Resolve(name));
        foreach (var name in gold?.NotTopics ?? [])
            Refuse(entry, Resolve(name));
        var wanted = gold?.Topics.Select(name => Resolve(name).Id).ToHashSet();
        foreach (var topic in entry.Touched)
        {
            var mark = wanted?.Contains(topic.Topic) == true ? "=" : "+";
            _report.AppendLine(CultureInfo.InvariantCulture, $"    {mark} {NameOf(topic.Topic)} {topic.Confidence:0.00}: {string.Join(" | ", topic.Words.Take(6))}");
        }
    }

    private Topic Resolve(string name) =>
        vocabulary.Find(name) ?? throw new InvalidOperationException($"The gold names \"{name}\", which the vocabulary does not know.");

    private void Want(EntryTopics entry, Topic topic)
    {
        Wanted++;
        var isDirect = entry.Touched.Any(touched => touched.Topic == topic.Id);
        var isNarrower = isDirect || entry.Touched.Any(touched => IsUnder(touched.Topic, topic.Id));
        FoundDirectly += isDirect ? 1 : 0;
        FoundOrNarrower += isNarrower ? 1 : 0;
        if (!isDirect)
            _report.AppendLine(CultureInfo.InvariantCulture, $"    ! {topic.Name} is missing{(isNarrower ? ", but a narrower topic is there" : "")}");
    }

    private void Refuse(EntryTopics entry, Topic topic) =>
        Wrong.AddRange(entry.Touched.Where(touched => touched.Topic == topic.Id || IsUnder(touched.Topic, topic.Id))
            .Select(touched => $"{entry.Draft.FirstLine}: {NameOf(touched.Topic)} for {string.Join(" | ", touched.Words)}"));

    private bool IsUnder(Id<Topic> topic, Id<Topic> top) =>
        vocabulary.TryGet(topic, out var found) && found.Broader.Any(broader => broader == top || IsUnder(broader, top));

    private string NameOf(Id<Topic> id) => vocabulary.TryGet(id, out var topic) ? topic.Name : id.ToString();
}
