using PaperGraph.Core.Papers;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Timeline;

namespace PaperGraph.Core.Related;

/// <summary>Says reasons to people. Every one is true of two different papers, so that holders are at least 2.</summary>
public static class ReasonSentences
{
    private const int MostWords = 5;

    /// <summary><c>Both touch Double Q-learning, which 2 of 65 papers do.</c></summary>
    public static string OfTopic(string name, int holders, int papers) => $"Both touch {name}, which {Share(holders, papers)} do.";

    /// <summary><c>Both touch reinforcement learning or a part of it, which 5 of 65 papers do.</c></summary>
    public static string OfTopicAbove(string name, int holders, int papers) => $"Both touch {name} or a part of it, which {Share(holders, papers)} do.";

    /// <summary><c>Both carry the tag “quotable”, which 3 of 65 papers do.</c></summary>
    public static string OfTag(string name, int holders, int papers) => $"Both carry the tag “{name}”, which {Share(holders, papers)} do.";

    /// <summary><c>David Silver wrote both, and 3 more of 65 papers.</c></summary>
    public static string OfAuthor(string name, int holders, int papers) => $"{name} wrote both{More(holders, papers)}.";

    /// <summary><c>Mark Crowley annotated both, and 20 more of 65 papers.</c></summary>
    public static string OfAnnotator(string name, int holders, int papers) => $"{name} annotated both{More(holders, papers)}.";

    /// <summary><c>Both were discussed on 2024-01-08, at “Attention week”, as 2 of 65 papers were.</c> Of a session that is to be held: <c>Both are to be discussed …, as 2 of 65 papers are.</c></summary>
    public static string OfSession(Session session, int holders, int papers)
    {
        ArgumentNullException.ThrowIfNull(session);
        var (are, were) = session.Status == SessionStatus.Held ? ("were", "were") : ("are to be", "are");
        return $"Both {are} discussed on {DateText.Of(session.Date)}, at “{session.Title}”, as {Share(holders, papers)} {were}.";
    }

    /// <summary><c>“A” responds to “B”.</c></summary>
    /// <param name="kind">What is stated.</param>
    /// <param name="from">The title of the paper that the sentence is about.</param>
    /// <param name="to">The title of the paper that it speaks of.</param>
    public static string OfLink(LinkKind kind, string from, string to) => kind switch
    {
        LinkKind.Cites => $"“{from}” cites “{to}”.",
        LinkKind.RespondsTo => $"“{from}” responds to “{to}”.",
        LinkKind.Extends => $"“{from}” extends “{to}”.",
        LinkKind.Evaluates => $"“{from}” evaluates “{to}”.",
        LinkKind.Surveys => $"“{from}” surveys “{to}”.",
        LinkKind.SameSeries => $"“{from}” and “{to}” are parts of one series.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such link."),
    };

    /// <summary><c>Both use the words atari, shallow and control.</c></summary>
    /// <param name="words">At least one, weightiest first; the first five are named.</param>
    public static string OfText(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (words is [var only])
            return $"Both use the word {only}.";
        if (words.Count > MostWords)
            return $"Both use the words {string.Join(", ", words.Take(MostWords))} and {words.Count - MostWords} more.";
        return $"Both use the words {string.Join(", ", words.SkipLast(1))} and {words[^1]}.";
    }

    private static string Share(int holders, int papers) => holders == papers ? $"all {papers} papers" : $"{holders} of {papers} papers";

    private static string More(int holders, int papers) => holders > 2 ? $", and {holders - 2} more of {papers} papers" : string.Empty;
}
