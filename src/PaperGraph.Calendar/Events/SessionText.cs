using System.Globalization;
using System.Text;
using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sessions;

namespace PaperGraph.Calendar.Events;

/// <summary>Says what a session is about, for a person: its papers and what there is to talk about, and of one that was held who was there and what was noted.</summary>
/// <param name="papers">The papers that sessions discuss.</param>
/// <param name="agendas">What there is to talk about at each.</param>
internal sealed class SessionText(IReadOnlyDictionary<Id<Paper>, Paper> papers, IReadOnlyDictionary<Id<Paper>, IReadOnlyList<Annotation>> agendas)
{
    private const string Paragraph = "\n\n";

    /// <summary>The text; empty where there is nothing to say.</summary>
    public string Of(Session session)
    {
        var discussed = session.Papers.Where(one => papers.ContainsKey(one.Paper)).Select((one, at) => TextOf(one, at + 1));
        return string.Join(Paragraph, discussed.Concat(session.Status == SessionStatus.Held ? Kept(session) : []));
    }

    private string TextOf(SessionPaper discussed, int position)
    {
        var paper = papers[discussed.Paper];
        var presented = discussed.Presenter is { } presenter ? $", presented by {PlainText.Of(presenter.Name)}" : string.Empty;
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{position}. {PlainText.Of(paper.Title)} ({discussed.Minutes} minutes{presented})");
        if (LinkTo(paper) is { } link)
            text.Append('\n').Append(link);
        foreach (var item in agendas.GetValueOrDefault(paper.Id, []))
            text.Append("\n- ").Append(TextOf(item));
        return text.ToString();
    }

    // What is said of a passage asks more than the passage.
    private static string TextOf(Annotation item) => item.Note is { } note ? PlainText.Short(note) : $"“{PlainText.Short(item.Quote ?? string.Empty)}”";

    private static string? LinkTo(Paper paper)
    {
        if (paper.Doi is { } doi)
            return new Uri($"https://doi.org/{doi}").AbsoluteUri;
        return paper.ArxivId is { } arxivId ? $"https://arxiv.org/abs/{arxivId}" : paper.Locations.Select(location => location.Url?.AbsoluteUri).FirstOrDefault(url => url is not null);
    }

    private static IEnumerable<string> Kept(Session session)
    {
        if (session.Attended.Count > 0)
            yield return $"Who was there: {string.Join(", ", session.Attended.Select(person => PlainText.Of(person.Name)))}";
        if (session.Notes is { } notes)
            yield return PlainText.Of(notes);
    }
}
