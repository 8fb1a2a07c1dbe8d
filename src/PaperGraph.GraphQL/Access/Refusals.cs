using System.Security.Claims;
using PaperGraph.GraphQL.Errors;

namespace PaperGraph.GraphQL.Access;

/// <summary>What those are told who may not. Nothing of what they sent is said back.</summary>
internal static class Refusals
{
    /// <summary>The detail that says after how many seconds it can be tried again.</summary>
    public const string RetryAfter = "retryAfter";

    private const string HowToSend = "Send it as “Authorization: Bearer KEY”.";

    public static RequestException NoCredential() =>
        new(ErrorCode.Unauthenticated, $"This server answers those who have a key or a token. {HowToSend}");

    public static RequestException WrongCredential() =>
        new(ErrorCode.Unauthenticated, $"The key or token that was sent is none that is known here, or not any more. {HowToSend}");

    public static RequestException TooManyFailures(int failures, TimeSpan wait)
    {
        var seconds = (int)Math.Ceiling(wait.TotalSeconds);
        return new RequestException(ErrorCode.TooManyFailures, $"{failures} keys or tokens that are not known came from this address within a minute; at most {FailureCounts.Most} may. Try again in {seconds} seconds.")
        {
            Details = new Dictionary<string, object> { [RetryAfter] = seconds },
        };
    }

    public static RequestException NoRole(ClaimsPrincipal user) =>
        new(ErrorCode.Forbidden, $"“{user.Identity?.Name}” has none of the roles {RoleNames.All}.");

    public static RequestException OnlyCalendar(ClaimsPrincipal user) =>
        new(ErrorCode.Forbidden, $"“{user.Identity?.Name}” has the role {RoleNames.Of(Role.Calendar)}, which reads the calendar and nothing else.");

    public static RequestException NotForLinks(ClaimsPrincipal user) => new(
        ErrorCode.Forbidden,
        $"The key of “{user.Identity?.Name}” lets do more than read the calendar, and does not belong into a link, which others get to see. Put one of the role {RoleNames.Of(Role.Calendar)} there, and have a new key made in place of this one.");

    public static RequestException LacksRole(ClaimsPrincipal user, Role needed, string what)
    {
        var need = $"{what} needs the role {RoleNames.Of(needed)}";
        if (Visitors.IsUnknown(user))
            return new RequestException(ErrorCode.Forbidden, $"{need}. This server can be reached from elsewhere and knows nobody, so it only reads: {Advice.HowToSetAuth}");
        return user.Identity is { IsAuthenticated: true, Name: var name }
            ? new RequestException(ErrorCode.Forbidden, $"{need}; “{name}” has {(user.FindRole() is { } role ? RoleNames.Of(role) : "none")}.")
            : new RequestException(ErrorCode.Unauthenticated, $"{need}, and so a key or a token. {HowToSend}");
    }
}
