using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.Http;

/// <summary>Chooses the media type of a response: the one that the client prefers, and GraphQL's own where it prefers none.</summary>
internal static class AcceptHeader
{
    private static readonly string[] Offered = [GraphQLMedia.GraphQLResponse, GraphQLMedia.Json, GraphQLMedia.EventStream];

    public static string Choose(HttpRequest request)
    {
        var header = request.Headers.Accept;
        if (header.Count == 0 || header.All(string.IsNullOrWhiteSpace))
            return Offered[0];
        if (!MediaTypeHeaderValue.TryParseStrictList([.. header.OfType<string>()], out var ranges) || ranges.Any(HasBadQuality))
            throw new RequestException(ErrorCode.BadRequest, "The Accept header cannot be read.");
        var best = Offered.MaxBy(offered => QualityOf(offered, ranges)) ?? Offered[0];
        return QualityOf(best, ranges) > 0
            ? best
            : throw new RequestException(ErrorCode.NotAcceptable, $"Answers are given as {string.Join(", ", Offered[..^1])} or {Offered[^1]}, in UTF-8.");
    }

    private static bool HasBadQuality(MediaTypeHeaderValue range) =>
        range.Quality is null && range.Parameters.Any(parameter => parameter.Name.Equals("q", StringComparison.OrdinalIgnoreCase));

    // RFC 9110, section 12.5.1: of the ranges that match, the most specific one says how welcome a type is.
    private static double QualityOf(string offered, IList<MediaTypeHeaderValue> ranges) =>
        ranges.Where(range => Matches(range, offered)).MaxBy(Precision) is { } closest ? closest.Quality ?? 1 : 0;

    // Compared as a whole: application/json does not stand for application/graphql-response+json.
    private static bool Matches(MediaTypeHeaderValue range, string offered) =>
        (range.MatchesAllTypes
            || (range.MatchesAllSubTypes && offered.StartsWith($"{range.Type}/", StringComparison.OrdinalIgnoreCase))
            || range.MediaType.Equals(offered, StringComparison.OrdinalIgnoreCase))
        && (!range.Charset.HasValue || range.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static int Precision(MediaTypeHeaderValue range) =>
        range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : range.Charset.HasValue ? 3 : 2;
}
