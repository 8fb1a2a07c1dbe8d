using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace PaperGraph.GraphQL.Access;

/// <summary>The keys that are known.</summary>
internal sealed class KeyRing(IOptions<AuthOptions> options)
{
    private readonly (byte[] Hash, ClaimsPrincipal User)[] _keys =
        [.. options.Value.Keys.Where(key => !key.Value.IsLeftOut).Select(key => Known(key.Key, key.Value))];

    public int Count => _keys.Length;

    /// <summary>Whose key it is; null where it is nobody's.</summary>
    public ClaimsPrincipal? Find(string key)
    {
        // Each is compared to its end, found or not: how long it takes says nothing of how near a guess was, nor of whose key it is.
        var hash = KeyHash.BytesOf(key);
        ClaimsPrincipal? found = null;
        foreach (var known in _keys)
            found = CryptographicOperations.FixedTimeEquals(hash, known.Hash) ? known.User : found;
        return found;
    }

    private static (byte[] Hash, ClaimsPrincipal User) Known(string label, KeyOptions key)
    {
        // The settings were checked at the start: there is either a hash or a key, and a role.
        var hash = string.IsNullOrEmpty(key.Hash) ? KeyHash.BytesOf(key.Key!) : KeyHash.Find(key.Hash)!;
        return (hash, Visitors.Of("Key", RoleNames.Find(key.Role)!.Value, key.Name ?? label));
    }
}
