using PaperGraph.Core.Annotations;

namespace PaperGraph.Core.Sessions;

/// <summary>Chooses what a group talks about at a paper, out of what it wrote and marked itself.</summary>
/// <remarks>Questions come first, then doubts, then the passages that were marked most, each in reading order. Of words that say nearly the same the first count.</remarks>
public static class Agenda
{
    /// <summary>How much there is to talk about at most.</summary>
    public const int Most = 10;

    /// <param name="annotations">A paper's annotations, in reading order.</param>
    public static IReadOnlyList<Annotation> Of(IEnumerable<Annotation> annotations)
    {
        ArgumentNullException.ThrowIfNull(annotations);
        var all = annotations.Select(annotation => new AgendaItem(annotation)).ToList();
        var chosen = new List<AgendaItem>();
        Add(chosen, all.Where(item => item.IsQuestion));
        Add(chosen, all.Where(item => item.IsDoubt));
        var marked = new List<AgendaItem>();
        Add(marked, MostMarked(all).Where(item => !chosen.Exists(other => other.IsAbout(item))), Most - chosen.Count);
        return [.. chosen.Concat(marked.OrderBy(all.IndexOf)).Select(item => item.Annotation)];
    }

    private static void Add(List<AgendaItem> chosen, IEnumerable<AgendaItem> items, int most = Most)
    {
        foreach (var item in items)
        {
            if (chosen.Count >= most)
                return;
            if (!chosen.Exists(item.Repeats))
                chosen.Add(item);
        }
    }

    // Sorting keeps the reading order of passages that were marked equally often.
    private static IEnumerable<AgendaItem> MostMarked(List<AgendaItem> all)
    {
        var passages = all.Where(item => item.Annotation.Quote is not null).ToList();
        return passages.OrderByDescending(item => passages.Count(other => other.IsAbout(item)));
    }
}
