using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PaperGraph.Planning.Problems;
using PaperGraph.Planning.Solving;

namespace PaperGraph.Planning.Plans;

/// <summary>Tells apart what was asked and answered.</summary>
internal sealed class PlanFingerprint
{
    private const int Bytes = 16;

    private readonly StringBuilder _canonical = new("plan 1\n");

    private PlanFingerprint()
    {
    }

    /// <param name="problem">What was asked.</param>
    /// <param name="status">What is known of the answer.</param>
    /// <param name="papers">The papers of each session, as ids.</param>
    /// <param name="plan">Who presents each; null where there is no plan.</param>
    public static string Of(PlanProblem problem, PlanStatus status, IEnumerable<IEnumerable<string>> papers, Arrangement? plan)
    {
        var fingerprint = new PlanFingerprint();
        fingerprint.Problem(problem);
        fingerprint.Line("status", [status.ToString()]);
        foreach (var session in papers)
            fingerprint.Line("reads", session);
        fingerprint.Line("presents", plan?.Presenters.Select(presenter => presenter is { } place ? problem.Presenters[place].Id.ToString() : "-") ?? []);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(fingerprint._canonical.ToString()));
        return Convert.ToHexStringLower(hash.AsSpan(0, Bytes));
    }

    private void Problem(PlanProblem problem)
    {
        Line("dates", problem.Dates.Select(Sentences.Day));
        Line("limits", [Number(problem.PapersPerSession), Number(problem.MinutesPerSession), Number(problem.Seed), problem.Effort.ToString("R", CultureInfo.InvariantCulture)]);
        foreach (var paper in problem.Papers.OrderBy(paper => paper.Id))
        {
            Line("paper", [paper.Id.ToString(), paper.Title, Number(paper.Minutes), $"{paper.IsEstimated}", Number(paper.Year ?? 0)]);
            Line("touches", paper.Touches.OrderBy(touch => touch.Topic).Select(touch => $"{touch.Topic} {touch.Confidence.ToString("R", CultureInfo.InvariantCulture)}"));
        }

        foreach (var topic in problem.Topics.OrderBy(topic => topic.Id))
        {
            Line("topic", [topic.Id.ToString(), topic.Name]);
            Line("broader", topic.Broader.Order().Select(id => id.ToString()));
            Line("prerequisites", topic.Prerequisites.Order().Select(id => id.ToString()));
        }

        Wishes(problem);
    }

    private void Wishes(PlanProblem problem)
    {
        Line("asked", problem.Asked?.Select(id => id.ToString()) ?? ["*"]);
        Line("must read", problem.MustRead.Select(id => id.ToString()));
        Line("must not read", problem.MustNotRead.Select(id => id.ToString()));
        Line("discussed", problem.Discussed.Order().Select(id => id.ToString()));
        foreach (var presenter in problem.Presenters)
        {
            Line("presenter", [presenter.Id.ToString(), presenter.Name, presenter.MaxSessions is { } most ? Number(most) : "*"]);
            Line("away", presenter.Away.Select(Sentences.Day));
            Line("wants", presenter.Wants.Select(id => id.ToString()));
        }

        foreach (var standing in problem.Standing.OrderBy(standing => standing.Date))
            Line("standing", [Sentences.Day(standing.Date), standing.Presenter?.Id.ToString() ?? "-", .. standing.Papers.Select(id => id.ToString())]);
    }

    // Lengths before values, so that no value can be read as two.
    private void Line(string field, IEnumerable<string> values)
    {
        _canonical.Append(field);
        foreach (var value in values)
            _canonical.Append(' ').Append(value.Length).Append(' ').Append(value);
        _canonical.Append('\n');
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
