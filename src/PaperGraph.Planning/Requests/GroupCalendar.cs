using PaperGraph.Core.Plans;
using PaperGraph.Core.Sessions;

namespace PaperGraph.Planning.Requests;

/// <summary>The days of a plan, and what the group's other sessions are to it.</summary>
internal sealed class GroupCalendar
{
    public GroupCalendar(PlanRequest request, IReadOnlyList<Session> sessions)
    {
        Held = [.. sessions.Where(session => session.Status == SessionStatus.Held)];
        HashSet<DateOnly> done = [.. Held.Select(session => session.Date)];
        Dates = [.. Enumerable.Range(0, request.Sessions).Select(session => request.From.AddDays(session * request.EveryDays)).Where(date => !request.Skip.Contains(date) && !done.Contains(date))];
        var planned = sessions.Where(session => session.Status == SessionStatus.Planned).ToList();
        Earlier = [.. planned.Where(session => session.Date < request.From)];
        Standing = Dates.Count == 0 ? [] : [.. planned.Where(session => session.Date >= request.From && session.Date <= Dates[^1] && !done.Contains(session.Date)).DistinctBy(session => session.Date)];
        Elsewhere = [.. planned.Except(Earlier).Except(Standing)];
    }

    /// <summary>The days on which the plan has a session: not those that are skipped, nor those on which one was held.</summary>
    public IReadOnlyList<DateOnly> Dates { get; }

    /// <summary>The sessions that were held, whenever.</summary>
    public IReadOnlyList<Session> Held { get; }

    /// <summary>What is planned before the first day: it will have been discussed by then.</summary>
    public IReadOnlyList<Session> Earlier { get; }

    /// <summary>What is planned from the first day to the last and makes way for the plan, one session a day.</summary>
    public IReadOnlyList<Session> Standing { get; }

    /// <summary>What is planned besides and stays as it is: behind the last day, as a second session of one, or on one that had its session.</summary>
    public IReadOnlyList<Session> Elsewhere { get; }
}
