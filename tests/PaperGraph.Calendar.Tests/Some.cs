using System.Globalization;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.People;
using PaperGraph.Core.Sessions;

namespace PaperGraph.Calendar.Tests;

/// <summary>Makes what a test does not spell out.</summary>
internal static class Some
{
    public static Id<Session> SessionId { get; } = Id<Session>.For("a session");

    public static Session Session(string date = "2024-03-07", DateTimeOffset? startsAt = null, params SessionPaper[] papers) =>
        new() { Id = SessionId, Title = "Atari", Date = DateOnly.Parse(date, CultureInfo.InvariantCulture), StartsAt = startsAt, Papers = papers };

    public static Paper Paper(string title) => new() { Id = Id<Paper>.For(title), Title = title, TitleSource = TitleSource.Stated };

    public static SessionPaper Discussed(Paper paper, int minutes = 60, string? by = null) =>
        new(SessionId, paper.Id, 1, minutes, by is null ? null : Person(by));

    public static Person Person(string name) => new(PersonNames.IdOf(name), name);
}
