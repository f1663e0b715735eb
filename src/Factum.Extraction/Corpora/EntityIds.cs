using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Factum.Extraction.Text;

namespace Factum.Extraction.Corpora;

/// <summary>Names entities in lower-case ASCII: <c>jane-doe</c>.</summary>
internal static class EntityIds
{
    /// <summary>One id an entity, unique among them: names that fold to one id are told apart by kind, then by number.</summary>
    public static string[] Assign(IReadOnlyList<LinkedEntity> entities)
    {
        string[] ids = new string[entities.Count];
        HashSet<string> taken = new(StringComparer.Ordinal);
        for (int i = 0; i < ids.Length; i++)
        {
            string plain = Fold(entities[i].Name);
            string id = plain.Length == 0 ? Fold(entities[i].Kind.ToString()) : plain;
            if (taken.Contains(id)) id = plain + "-" + Fold(entities[i].Kind.ToString());
            for (int number = 2; !taken.Add(id); number++) id = plain + "-" + number.ToString(CultureInfo.InvariantCulture);
            ids[i] = id;
        }

        return ids;
    }

    private static string Fold(string name)
    {
        StringBuilder id = new(name.Length);
        foreach (char letter in name)
        {
            char c = CharacterFolding.Fold(letter);
            if (c is >= 'a' and <= 'z' or >= '0' and <= '9') id.Append(c);
            else if (CharacterFolding.Spelt(c) is string letters) id.Append(letters);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark && id.Length > 0 && id[id.Length - 1] != '-') id.Append('-');
        }

        return id.ToString().Trim('-');
    }
}
