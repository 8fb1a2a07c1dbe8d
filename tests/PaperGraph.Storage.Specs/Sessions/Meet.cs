using System.Globalization;
using PaperGraph.Core.Changes;
using PaperGraph.Core.Editing;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Sessions;
using PaperGraph.Storage.Specs.Changes;

namespace PaperGraph.Storage.Specs.Sessions;

/// <summary>Says of sessions what a test spells out.</summary>
public static class Meet
{
    /// <summary>The id of the session that is called this.</summary>
    public static Id<Session> SessionId(string name) => Id<Session>.For(name);

    /// <summary>That a paper is discussed.</summary>
    public static SaidSessionPaper Paper(string name, int minutes = 60, string? by = null) => new(Some.PaperId(name), minutes, by);

    /// <summary>That a session of this name is planned, in a change of the same name.</summary>
    public static ChangeDraft Schedule(string name, string date, params SaidSessionPaper[] papers) => That(name, new SaidSession
    {
        Session = SessionId(name),
        IsNew = true,
        Title = Optional<string>.Of(name),
        Date = Optional<DateOnly>.Of(Day(date)),
        Papers = Optional<IReadOnlyList<SaidSessionPaper>>.Of(papers),
    });

    /// <summary>That something else is said of the session of a name.</summary>
    public static ChangeDraft Update(string change, string session, Func<SaidSession, SaidSession> words) => That(change, words(new SaidSession { Session = SessionId(session) }));

    /// <summary>That a session was held, and who was there.</summary>
    public static ChangeDraft Hold(string change, string session, params string[] attended) => Update(change, session, said => said with
    {
        Status = Optional<SessionStatus>.Of(SessionStatus.Held),
        Attended = Optional<IReadOnlyList<string>>.Of(attended),
    });

    /// <summary>That a session is not held.</summary>
    public static ChangeDraft Cancel(string change, string session) =>
        Update(change, session, said => said with { Status = Optional<SessionStatus>.Of(SessionStatus.Cancelled) });

    /// <summary>That a change that said something of a session is taken back.</summary>
    public static ChangeDraft Undo(string change, string undone, string session, params string[] papers)
    {
        var draft = Say.Undo(change, undone, papers);
        return draft with { Change = draft.Change with { Makes = [$"{SessionId(session)}"] } };
    }

    /// <summary>That all of this is said in one change.</summary>
    public static ChangeDraft Together(string change, params ChangeDraft[] parts)
    {
        var draft = That(change, parts[0].SaidSessions[0]);
        return draft with
        {
            Change = draft.Change with
            {
                Papers = [.. parts.SelectMany(part => part.Change.Papers).Distinct()],
                Makes = [.. parts.SelectMany(part => part.Change.Makes)],
                Needs = [.. parts.SelectMany(part => part.Change.Needs)],
            },
            SaidSessions = [.. parts.SelectMany(part => part.SaidSessions)],
        };
    }

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static ChangeDraft That(string name, SaidSession said)
    {
        var change = new Change
        {
            Id = Say.ChangeId(name),
            At = new DateTimeOffset(2024, 3, 1, 9, 0, 0, TimeSpan.Zero),
            By = "Ann",
            Kind = ChangeKind.Session,
            Summary = name,
            Papers = [.. (said.Papers.Value ?? []).Select(paper => paper.Paper).Distinct()],
            Makes = [said.IsNew ? $"{said.Session}" : $"{said.Session}.words"],
            Needs = [$"{said.Session}"],
        };
        return new ChangeDraft(change, ChangeDraft.WhateverWasChanged) { SaidSessions = [said] };
    }
}
