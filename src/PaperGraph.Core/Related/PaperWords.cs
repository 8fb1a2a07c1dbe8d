using PaperGraph.Core.Papers;
using PaperGraph.Core.Search;

namespace PaperGraph.Core.Related;

/// <summary>Which texts of a paper are compared with those of others.</summary>
public static class PaperWords
{
    /// <summary>Whether a title says something of its own: one taken from a quote is counted there, and a place is nothing a paper is about.</summary>
    public static bool Count(TitleSource title) => title is TitleSource.Curated or TitleSource.Stated;

    /// <summary>The terms of a paper and how often it uses each: of its title, where that counts, its abstract, its quotes and its notes.</summary>
    public static IReadOnlyDictionary<string, int> Of(TitleSource title, IEnumerable<PaperText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Terms.Count(texts.Where(text => text.Where != Topics.MentionPlace.Title || Count(title)).Select(text => text.Text));
    }
}
