using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Sessions;
using PaperGraph.Core.Timeline;

namespace PaperGraph.Import.Editing;

/// <summary>Plans sessions.</summary>
internal sealed class SessionPlanning(SessionPapers papers, Saying saying)
{
    public Task<Edit> ScheduleAsync(NewSession session, Editor by, CancellationToken cancellationToken)
    {
        var inspection = Inspection.OfInput();
        inspection.Line(session.Title, "title");
        inspection.Day(session.Date, "date");
        inspection.Beginning(session.StartsAt, session.Date);
        inspection.SessionPapers(session.Papers);
        return saying.SayAsync(inspection, () => DraftAsync(session, by, cancellationToken), cancellationToken);
    }

    private async Task<Drafted> DraftAsync(NewSession session, Editor by, CancellationToken cancellationToken)
    {
        var (discussed, mistakes) = await papers.FindAsync(session.Papers, cancellationToken);
        if (mistakes.Count > 0)
            return new Drafted.Refused(mistakes);
        var id = Id<Session>.New();
        var title = session.Title ?? SessionTitles.Of(session.Date, discussed);
        var said = new SaidSession
        {
            Session = id,
            IsNew = true,
            Title = Optional<string>.Of(title),
            Date = Optional<DateOnly>.Of(session.Date),
            StartsAt = Optional<DateTimeOffset?>.Of(session.StartsAt),
            Papers = Optional<IReadOnlyList<SaidSessionPaper>>.Of([.. discussed.Select(one => one.Said)]),
        };
        List<Id<Paper>> named = [.. discussed.Select(one => one.Paper.Id)];
        var change = saying.Of(ChangeKind.Session, by, $"Scheduled {Shown.Quoted(title)} for {DateText.Of(session.Date)}.", named) with
        {
            Makes = [$"{id}"],
            Needs = [.. named.Select(paper => $"{paper}")],
        };
        return new Drafted.Words(change, id.Node, []) { SaidSessions = [said] };
    }
}
