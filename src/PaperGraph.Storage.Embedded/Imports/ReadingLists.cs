using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Embedded.Database;
using PaperGraph.Storage.Embedded.Graph;

namespace PaperGraph.Storage.Embedded.Imports;

/// <summary>The short lists within a reading, each in one column.</summary>
internal static class ReadingLists
{
    public static Packer PackTexts(Packer to, IReadOnlyList<string> texts)
    {
        to.Clear();
        foreach (var text in texts)
            to.Text(text);
        return to;
    }

    public static List<string> Texts(Unpacker from)
    {
        var texts = new List<string>();
        while (!from.IsAtEnd)
            texts.Add(from.Text());
        return texts;
    }

    public static Packer PackTags(Packer to, IReadOnlyList<TagReading> tags, GraphSnapshot graph)
    {
        to.Clear();
        foreach (var tag in tags.DistinctBy(tag => tag.Name, StringComparer.OrdinalIgnoreCase))
            to.Text(tag.Name).Number(tag.Topic is { } topic ? graph.NumberOf(topic) : 0);
        return to;
    }

    public static List<ReadTag> Tags(Unpacker from)
    {
        var tags = new List<ReadTag>();
        while (!from.IsAtEnd)
            tags.Add(new ReadTag(from.Text(), from.Number()));
        return tags;
    }

    /// <summary>Mentions of topics that the vocabulary does not hold are left out.</summary>
    public static Packer PackMentions(Packer to, IReadOnlyList<TopicMention> mentions, GraphSnapshot graph)
    {
        to.Clear();
        foreach (var mention in mentions)
        {
            if (graph.NumberOf(mention.Topic) is > 0 and var topic)
                to.Number(topic).Number((int)mention.Where).Number(mention.Start).Number(mention.Length).Fraction(mention.Weight);
        }

        return to;
    }

    public static List<ReadMention> Mentions(Unpacker from)
    {
        var mentions = new List<ReadMention>();
        while (!from.IsAtEnd)
            mentions.Add(new ReadMention(from.Number(), (MentionPlace)from.Number(), from.Number(), from.Number(), from.Fraction()));
        return mentions;
    }

    /// <summary>Topics by id, as their numbers are not used again when they come back.</summary>
    public static Packer PackJudgements(Packer to, IReadOnlyList<TopicJudgement> judgements)
    {
        to.Clear();
        foreach (var judgement in judgements)
            to.Id(judgement.Topic.Node.Value).Number((int)judgement.Verdict);
        return to;
    }

    public static List<TopicJudgement> Judgements(Unpacker from)
    {
        var judgements = new List<TopicJudgement>();
        while (!from.IsAtEnd)
            judgements.Add(new TopicJudgement(Id<Topic>.Of(NodeId.Of(NodeKind.Topic, from.Id())), (TopicVerdict)from.Number()));
        return judgements;
    }
}

/// <summary>A tag as it was read.</summary>
/// <param name="Name">As written.</param>
/// <param name="Topic">The topic it names, by number; 0 where it names none.</param>
internal readonly record struct ReadTag(string Name, int Topic);

/// <summary>A mention as it was read; the topic may be gone from the vocabulary.</summary>
internal readonly record struct ReadMention(int Topic, MentionPlace Where, int Start, int Length, double Weight);
