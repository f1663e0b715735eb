using System;
using System.Collections.Generic;
using System.Linq;
using Factum.Extraction.Grammar;
using Factum.Extraction.Mentions.Coreference;
using Factum.Extraction.Text;

namespace Factum.Extraction.Mentions;

/// <summary>Names of a document to the entities that bear them: the same form, a short form of a longer one, an acronym of an expansion.</summary>
internal sealed class NameLinker
{
    // How sure it must be that a short form is a firm's, and how unsure that a long one is something else's.
    private const double SureFirm = 0.85;
    private const double SureKind = 0.95;

    private readonly ParsedDocument document;
    private readonly NameLexicon lexicon;
    private readonly PlainList<NameForm> forms = [];
    private readonly Dictionary<string, NameForm> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameForm> bySpelling = new(StringComparer.Ordinal);
    private readonly StringPool spellings = new();

    private NameLinker(ParsedDocument document, NameLexicon lexicon)
    {
        this.document = document;
        this.lexicon = lexicon;
    }

    /// <summary>Links the names of a document.</summary>
    public static DocumentEntities Link(ParsedDocument document, List<FoundName> names, NameLexicon lexicon)
    {
        NameLinker linker = new(document, lexicon);
        NameForm[] formOf = new NameForm[names.Count];
        for (int i = 0; i < formOf.Length; i++)
        {
            formOf[i] = linker.FormOf(names[i]);
            formOf[i].IsWhere |= names[i].Kind == EntityKind.Place && linker.IsWhere(names[i].Range.Start);
            formOf[i].IsBare |= !lexicon.Titles.Articles.Contains(linker.WordBefore(names[i].Range.Start).ToLowerInvariant());
        }

        if (lexicon.Titles.Born.Count > 0) linker.JoinBirthNames(names, formOf);
        linker.JoinShortForms();
        linker.JoinGenitives();
        if (lexicon.Titles.ContractedArticles.Count > 0) linker.JoinArticled();
        linker.JoinAddressed();
        linker.JoinHyphenated();
        linker.JoinCouncils();
        linker.JoinAcronyms();
        linker.JoinBracketed(names, formOf);
        return linker.Build(names, formOf);
    }

    private NameForm FormOf(FoundName name)
    {
        string spelling = spellings.Get(document.Text, name.Range.Start, name.Range.End);
        if (name.Kind == EntityKind.Person && AddressedAs(name) is var address and not GrammaticalGender.None && spelling.IndexOf(' ') < 0) return AddressedForm(name, spelling, address);
        if (bySpelling.TryGetValue(spelling, out NameForm? known)) return known;
        string text = TextParts.WithSingleBlanks(spelling);
        string key = Fold(text);
        if (!byKey.TryGetValue(key, out NameForm? form))
        {
            form = new NameForm(text, key, Split(key), name.Kind, name.Confidence, forms.Count);
            byKey.Add(key, form);
            forms.Add(form);
        }
        else if (IsShouted(form.Text) && !IsShouted(text))
        {
            form.Text = text;
        }

        bySpelling.Add(spelling, form);
        return form;
    }

    private bool IsWhere(int start) => lexicon.Titles.Whereabouts.Contains(WordBefore(start));

    // A short word before a name, without its period; as the text has it.
    private string WordBefore(int name)
    {
        int end = name;
        while (end > 0 && char.IsWhiteSpace(document.Text[end - 1])) end--;
        int start = end;
        while (start > 0 && end - start < 6 && (char.IsLetter(document.Text[start - 1]) || document.Text[start - 1] == '.')) start--;
        return document.Text.Substring(start, end - start).TrimEnd('.');
    }

    // "Mme Castel" is not the Castel whom the text calls M.
    private GrammaticalGender AddressedAs(FoundName name)
    {
        string word = WordBefore(name.Range.Start);
        return lexicon.Titles.WomensAddresses.Contains(word) ? GrammaticalGender.Feminine : lexicon.Titles.MensAddresses.Contains(word) ? GrammaticalGender.Masculine : GrammaticalGender.None;
    }

    private NameForm AddressedForm(FoundName name, string spelling, GrammaticalGender address)
    {
        string key = Fold(spelling), addressed = key + "\u0001" + address;
        if (byKey.TryGetValue(addressed, out NameForm? form)) return form;
        form = new NameForm(spelling, key, Split(key), name.Kind, name.Confidence, forms.Count) { Address = address };
        byKey.Add(addressed, form);
        forms.Add(form);
        return form;
    }

    // Where nobody else bears the name in full, "Mme Castel" is "Castel".
    private void JoinAddressed()
    {
        foreach (NameForm form in forms)
        {
            if (form.Address == GrammaticalGender.None || form.Entity != form) continue;
            if (byKey.TryGetValue(form.Key, out NameForm? plain) && plain.Kind == EntityKind.Person) form.Join(plain.Entity);
        }
    }

    // "Dupont" is "Marie Dupont" where nobody else of that name is about, "Acme" is "Acme Foods" unless Acme is known in its own right.
    private void JoinShortForms()
    {
        Dictionary<string, PlainList<NameForm>> byWord = new(StringComparer.Ordinal);
        foreach (NameForm form in forms)
        {
            if (form.Words.Length < 2) continue;
            foreach (string word in form.Words.Distinct(StringComparer.Ordinal))
            {
                if (!byWord.TryGetValue(word, out PlainList<NameForm>? bearers)) byWord.Add(word, bearers = []);
                bearers.Add(form);
            }
        }

        JoinInitials(byWord);
        if (lexicon.Titles.Hypocorisms.Count > 0) JoinHypocorisms(byWord);
        TakeForFirms(byWord);
        TakeForTowns();
        NameForm[] longestFirst = [.. forms];
        Array.Sort(longestFirst, static (one, other) => one.Words.Length != other.Words.Length ? other.Words.Length.CompareTo(one.Words.Length) : one.Order.CompareTo(other.Order));
        foreach (NameForm form in longestFirst)
        {
            if (!byWord.TryGetValue(form.Words[form.Words.Length - 1], out PlainList<NameForm>? bearers)) continue;

            // "Larkham's" is the shop where nobody is called Larkham.
            if (byKey.TryGetValue(form.Key + "'s", out NameForm? marked) && FirstBearer(form, bearers) is null)
            {
                form.Join(marked);
                continue;
            }

            // "Larkham" after "Larkham Line" and before "Neil Larkham", who founded it, is the line.
            if (form.Words.Length == 1 && form.Kind is EntityKind.Person or EntityKind.Organization && FirstFirm(form, bearers) is NameForm line && FirstBearer(form, bearers) is null && HasLaterBearer(form, bearers))
            {
                form.Join(line);
                continue;
            }

            NameForm? found = null, alike = null;
            bool several = false, severalAlike = false;
            bool club = form.Words.Length == 1 && lexicon.Titles.TeamTails.Contains(form.Text);
            foreach (NameForm longer in bearers)
            {
                // "Rovers" is "Dunvale Rovers" rather than "Rovers Weekly".
                if (club && !EndsWith(longer.Words, form.Words)) continue;
                if (longer.Words.Length <= form.Words.Length || !IsShortFor(form, longer) || IsOtherGender(form, longer)) continue;
                NameForm entity = longer.Entity;
                several |= found is not null && found != entity;
                found = entity;
                if (longer.Kind != form.Kind) continue;
                severalAlike |= alike is not null && alike != entity;
                alike = entity;
            }

            if (several && alike is not null && !severalAlike)
            {
                found = alike;
                several = false;
            }

            // Of several who bear a surname, it alone means the one whom the text named first.
            if (several && form.Kind == EntityKind.Person && form.Words.Length == 1 && FirstBearer(form, bearers) is NameForm first)
            {
                found = first;
                several = false;
            }

            // "Larkham" of "Larkham Robotics" and "Larkham Vision": the firm that the text named first.
            if (several && form.Kind == EntityKind.Organization && form.Words.Length == 1 && FirstFirm(form, bearers) is NameForm firm)
            {
                found = firm;
                several = false;
            }

            // "Larkham" before "Larkham Industries" and its owner, Neil Larkham.
            if (several && form.Kind == EntityKind.Organization && form.Words.Length == 1 && OnlyFirm(form, bearers) is NameForm only)
            {
                found = only;
                several = false;
            }

            if (found is not null && !several) form.Join(found);
        }
    }

    private static NameForm? OnlyFirm(NameForm form, PlainList<NameForm> bearers)
    {
        NameForm? only = null;
        foreach (NameForm longer in bearers)
        {
            if (longer.Words.Length < 2 || longer.Kind == EntityKind.Person) continue;
            if (longer.Kind != EntityKind.Organization || !StartsWith(longer.Words, form.Words) || (only is not null && only != longer.Entity)) return null;
            only = longer.Entity;
        }

        return only;
    }

    // "Ann Moor is dead. Born Annette Moor in Leeds, she": the name that somebody was born with.
    private void JoinBirthNames(List<FoundName> names, NameForm[] formOf)
    {
        for (int i = 0; i < formOf.Length; i++)
        {
            NameForm form = formOf[i];
            if (form.Kind != EntityKind.Person || form.Words.Length < 2 || form.Entity != form || !lexicon.Titles.Born.Contains(WordBefore(names[i].Range.Start))) continue;
            NameForm? bearer = null;
            bool several = false;
            foreach (NameForm other in forms)
            {
                if (other.Kind != EntityKind.Person || other.Order >= form.Order || other.Words.Length < 2 || other.Words[other.Words.Length - 1] != form.Words[form.Words.Length - 1]) continue;
                several |= bearer is not null && bearer.Entity != other.Entity;
                bearer ??= other;
            }

            if (bearer is null || several) continue;
            form.Join(bearer.Entity);
            form.IsBirthName = true;
        }
    }

    // "Its bid was above Norvale's": the firm whose bid is not told again.
    private void JoinGenitives()
    {
        foreach (NameForm form in forms)
        {
            if (form.Entity != form || form.Words.Length != 2 || form.Words[1] != "s" || form.Key[form.Key.Length - 2] != '\'') continue;
            NameForm? owner = null;
            bool several = false;
            foreach (NameForm longer in forms)
            {
                if (longer == form || longer.Words.Length < 2 || longer.Words[0] != form.Words[0] || longer.Words[1] == "s" || longer.Order > form.Order) continue;
                several |= owner is not null && owner.Entity != longer.Entity;
                owner = longer;
            }

            if (owner is not null && !several) form.Join(owner.Entity);
        }
    }

    private static NameForm? FirstFirm(NameForm form, PlainList<NameForm> bearers)
    {
        NameForm? first = null;
        foreach (NameForm longer in bearers)
            if (longer.Words.Length > 1 && StartsWith(longer.Words, form.Words) && (first is null || longer.Order < first.Order)) first = longer;
        return first is { Kind: EntityKind.Organization } && first.Order < form.Order ? first.Entity : null;
    }

    // "Norvale Orbital", which looks like a person, beside "Norvale", which surely is a firm.
    private void TakeForFirms(Dictionary<string, PlainList<NameForm>> byWord)
    {
        const NameClass OwnRight = NameClass.GivenName | NameClass.City | NameClass.Country | NameClass.Person;
        foreach (NameForm form in forms)
        {
            if (form.Kind != EntityKind.Organization || form.Words.Length != 1 || form.Text.Length < 4 || form.Confidence < SureFirm || !byWord.TryGetValue(form.Words[0], out PlainList<NameForm>? bearers)) continue;
            foreach (NameForm longer in bearers)
                if (longer.Kind is EntityKind.Person or EntityKind.Place or EntityKind.Product && longer.Words.Length == 2 && longer.Words[0] == form.Words[0] && char.IsUpper(longer.Text[0]) && longer.Confidence < form.Confidence && longer.Confidence < SureKind
                    && (NameLexicon.World.Find(NameHash.Of(form.Key)) & OwnRight) == 0 && char.IsLetter(longer.Text[longer.Text.Length - 1])) longer.TakeForOrganization();
        }
    }

    // "Villefranche" after "Villefranche-sur-Saône", the only town of the text whose name starts so.
    private void JoinHyphenated()
    {
        Dictionary<string, NameForm?>? byStart = null;
        foreach (NameForm form in forms)
        {
            int hyphen = form.Kind == EntityKind.Place ? form.Key.IndexOf('-') : -1;
            if (hyphen < 4) continue;
            byStart ??= new(StringComparer.Ordinal);
            string start = form.Key.Substring(0, hyphen);
            byStart[start] = byStart.TryGetValue(start, out NameForm? other) && other?.Entity != form.Entity ? null : form;
        }

        if (byStart is null) return;
        foreach (NameForm form in forms)
            if (form.Kind == EntityKind.Place && form.Entity == form && byStart.TryGetValue(form.Key, out NameForm? longer) && longer is not null && longer.Order < form.Order && (NameLexicon.World.Find(NameHash.Of(form.Key)) & (NameClass.City | NameClass.Country)) == 0) form.Join(longer);
    }

    // "Confié au Monde": "Le Monde".
    private void JoinArticled()
    {
        foreach (NameForm form in forms)
        {
            if (form.Kind != EntityKind.Organization || form.Entity != form) continue;
            foreach (string article in lexicon.Titles.ContractedArticles.Values)
                if (byKey.TryGetValue(article + " " + form.Key, out NameForm? full) && full.Kind == EntityKind.Organization && (NameLexicon.World.Find(NameHash.Of(full.Key)) & NameClass.Media) != 0) form.Join(full.Entity);
        }
    }

    // "La Région" after "le conseil régional de Lorraine", the only one that the text names.
    private void JoinCouncils()
    {
        foreach (NameForm form in forms)
        {
            if (form.Words.Length != 1 || form.Kind == EntityKind.Person || form.Entity != form || !lexicon.Titles.Councils.TryGetValue(form.Key, out string? adjective)) continue;
            NameForm? council = null;
            bool several = false;
            foreach (NameForm longer in forms)
            {
                if (longer.Kind != EntityKind.Organization || longer.Words.Length < 3 || longer.Words[1] != adjective) continue;
                several |= council is not null && council.Entity != longer.Entity;
                council = longer;
            }

            if (council is not null && !several) form.Join(council.Entity);
        }
    }

    private static bool IsOtherGender(NameForm form, NameForm longer) =>
        form.Address != GrammaticalGender.None && longer.Kind == EntityKind.Person && GivenNameGenders.Of(longer.Words[0]) is var given and not GrammaticalGender.None && given != form.Address;

    // "Robert J. Marsh" is "Robert James Marsh".
    private static void JoinInitials(Dictionary<string, PlainList<NameForm>> byWord)
    {
        foreach (PlainList<NameForm> bearers in byWord.Values)
        {
            foreach (NameForm form in bearers)
            {
                if (form.Kind != EntityKind.Person || form.Words.Length != 3 || form.Words[1].Length > 2 || (form.Words[1].Length == 2 && form.Words[1][1] != '.')) continue;
                NameForm? full = null;
                foreach (NameForm longer in bearers)
                    if (longer.Kind == EntityKind.Person && longer.Words.Length == 3 && longer.Words[1].Length > 2 && longer.Words[1][0] == form.Words[1][0] && longer.Words[0] == form.Words[0] && longer.Words[2] == form.Words[2]) full ??= longer;
                if (full is not null && form.Entity == form) form.Join(full);
            }
        }
    }

    // "Bill Marsh" is "William Marsh".
    private void JoinHypocorisms(Dictionary<string, PlainList<NameForm>> byWord)
    {
        foreach (NameForm form in forms)
        {
            if (form.Kind != EntityKind.Person || form.Words.Length < 2 || form.Entity != form || !byWord.TryGetValue(form.Words[form.Words.Length - 1], out PlainList<NameForm>? bearers)) continue;
            foreach (NameForm full in bearers)
            {
                if (full.Kind != EntityKind.Person || full.Entity == form || full.Words.Length < 2 || full.Words[full.Words.Length - 1] != form.Words[form.Words.Length - 1] || !lexicon.Titles.Hypocorisms.Contains(form.Words[0] + " " + full.Words[0])) continue;
                form.Join(full.Entity);
                break;
            }
        }
    }

    private bool IsShortFor(NameForm form, NameForm longer)
    {
        bool start = StartsWith(longer.Words, form.Words), end = EndsWith(longer.Words, form.Words);
        if (longer.Kind == EntityKind.Person)
        {
            // "Valencia" is the woman of that name where nothing is said to be in the town.
            if (end && form.Kind == EntityKind.Place && form.Words.Length == 1 && !form.IsWhere && longer.Words.Length > 1 && longer.Confidence > SureKind) return true;
            if (form.Kind != EntityKind.Person && form.Confidence > 0.95 && (form.Words.Length > 1 || form.Order < longer.Order || IsKnown(form))) return false;
            return end || (start && form.Words.Length == 1 && (form.Kind == EntityKind.Person || IsGivenName(form, longer))) || IsWithoutMiddle(form, longer);
        }

        // "The Marsh Service" beside "the U.S. Marsh Service".
        if (end && form.Words.Length > 1 && form.Kind == longer.Kind && longer.Words.Length == form.Words.Length + 1 && (NameLexicon.World.Find(NameHash.Of(longer.Words[0].Replace(".", string.Empty))) & NameClass.Country) != 0) return true;
        if (start && (IsOfBranch(form, longer) || IsOfTown(form, longer) || IsCraft(form, longer))) return false;
        if (start && IsSurnameOfNobody(form, longer)) return true;

        // "Granite Ford" of "Granite Ford Partners" is nobody's name.
        if (start && form.Kind == EntityKind.Person && form.Words.Length > 1 && longer.Kind == EntityKind.Organization && longer.Order < form.Order && (NameLexicon.World.Find(NameHash.Of(form.Words[0])) & (NameClass.GivenName | NameClass.Honorific)) == 0 && form.Address == GrammaticalGender.None && (NameLexicon.World.Find(NameHash.Of(form.Key)) & NameClass.Person) == 0) return true;
        if (IsLaterCalledByTown(form, longer, end)) return true;
        if (form.Kind == EntityKind.Person && form.Confidence > 0.8) return false;
        NameClass known = NameLexicon.World.Find(NameHash.Of(form.Key));
        const NameClass OwnRight = NameClass.Organization | NameClass.Media | NameClass.City | NameClass.Country | NameClass.Place | NameClass.Product;
        bool headed = char.IsLower(longer.Text[0]) && end && longer.Words.Length == form.Words.Length + 1
            && (lexicon.Words.Find(NameHash.Of(longer.Words[0])) & (NameClass.PlaceHead | NameClass.ProductHead)) != 0;
        if (IsProject(longer, form)) return true;
        if (IsClub(form, longer, end) || IsPaper(form, longer, end)) return true;
        if (headed && (known & (NameClass.City | NameClass.Country)) != 0) return false;
        if (IsNamedByNoun(form, longer, end) || IsNamedByTrade(form, longer, end)) return true;
        if (headed) return longer.Kind != EntityKind.Organization || (lexicon.Words.Find(NameHash.Of(longer.Words[0])) & NameClass.PlaceHead) != 0;
        bool onlyPlace = (known & OwnRight & ~(NameClass.City | NameClass.Country | NameClass.Place)) == 0;
        if (start && (known & OwnRight) == NameClass.Organization && IsWithTail(form, longer)) return true;
        if ((known & OwnRight) != 0 && !(onlyPlace && form.Kind == EntityKind.Organization && longer.Kind == EntityKind.Organization)) return false;
        if (form.Kind is EntityKind.Product or EntityKind.Event && form.Confidence > 0.9) return false;
        if (end && (IsHeadOf(form, longer) || IsNickname(form, longer))) return true;
        return longer.Kind == EntityKind.Organization && start && (form.Words.Length > 1 || form.Order > longer.Order || form.Kind == EntityKind.Organization);
    }

    // "Norvale was fined. … on board the Norvale Star": a ship, and not the firm, which has no article.
    private bool IsCraft(NameForm form, NameForm longer) =>
        !lexicon.Titles.IsHeadFirst && form.Order < longer.Order && form.Kind == EntityKind.Organization && form.IsBare && !longer.IsBare && longer.Words.Length == form.Words.Length + 1
        && !longer.Key.EndsWith("s", StringComparison.Ordinal) && (lexicon.Words.Find(NameHash.Of(longer.Words[longer.Words.Length - 1])) & (NameClass.OrganizationTail | NameClass.OrganizationHead)) == 0 && !lexicon.Titles.FirmTails.Contains(longer.Words[longer.Words.Length - 1]);

    // "Norvale" in the headline above "Norvale Industries", also where a list knows the short name.
    private bool IsWithTail(NameForm form, NameForm longer) =>
        !lexicon.Titles.IsHeadFirst && form.Order < longer.Order && form.Kind == EntityKind.Organization && longer.Kind == EntityKind.Organization && longer.Words.Length == form.Words.Length + 1 && (lexicon.Words.Find(NameHash.Of(longer.Words[longer.Words.Length - 1])) & NameClass.OrganizationTail) != 0;

    // "The Gazette" after "the Norbury Gazette".
    private bool IsPaper(NameForm form, NameForm longer, bool end) =>
        end && form.Words.Length == 1 && longer.Words.Length > 1 && form.Kind == EntityKind.Organization && longer.Kind == EntityKind.Organization && form.Order > longer.Order && lexicon.Titles.PaperTails.Contains(form.Key);

    // "Piotr is a good man": whatever else it looks like, where the text has named a Piotr.
    private static bool IsGivenName(NameForm form, NameForm longer) =>
        form.Order > longer.Order && longer.Words.Length == 2 && (NameLexicon.World.Find(NameHash.Of(form.Key)) & (NameClass.GivenName | NameClass.City | NameClass.Country | NameClass.Organization)) == NameClass.GivenName;

    // "Norvale" before "Norvale Belgique": the firm, and not its branch there.
    private bool IsOfBranch(NameForm form, NameForm longer)
    {
        if (form.Kind != EntityKind.Organization || longer.Kind != EntityKind.Organization || form.Order > longer.Order || longer.Words.Length != form.Words.Length + 1) return false;
        string last = longer.Words[longer.Words.Length - 1];
        return lexicon.Titles.Branches.Contains(last) || (NameLexicon.World.Find(NameHash.Of(last)) & NameClass.Country) != 0;
    }

    // "Thornby Green" beside "the Thornby Green City Council": the town, and not those who govern it.
    private bool IsOfTown(NameForm form, NameForm longer) =>
        longer.Kind == EntityKind.Organization && longer.Words.Length >= form.Words.Length + 2 && lexicon.Titles.Municipal.Contains(longer.Words[form.Words.Length]) && lexicon.Titles.MunicipalBodies.Contains(longer.Words[longer.Words.Length - 1]);

    // A town that a council is named after is a town, whatever it looks like by itself.
    private void TakeForTowns()
    {
        if (lexicon.Titles.Municipal.Count == 0) return;
        foreach (NameForm longer in forms)
            for (int tail = 1; tail < longer.Words.Length - 1; tail++)
                if (lexicon.Titles.Municipal.Contains(longer.Words[tail]) && byKey.TryGetValue(string.Join(" ", longer.Words, 0, tail), out NameForm? town) && IsOfTown(town, longer)) town.TakeForPlace();
    }

    // "Meridian" after "Meridian Trust Bank" is the bank where nobody of that name is about.
    private bool IsSurnameOfNobody(NameForm form, NameForm longer)
    {
        const NameClass OwnRight = NameClass.GivenName | NameClass.Person | NameClass.City | NameClass.Country | NameClass.Organization | NameClass.Media | NameClass.Product;
        if (form.Words.Length != 1 || form.Text.Length < 4 || form.Address != GrammaticalGender.None || longer.Kind != EntityKind.Organization || form.Kind is EntityKind.Product or EntityKind.Event || (NameLexicon.World.Find(NameHash.Of(form.Key)) & OwnRight) != 0) return false;
        if ((lexicon.Words.Find(NameHash.Of(form.Key)) & NameClass.OrganizationHead) != 0) return false;
        if (form.Kind == EntityKind.Person && (NameLexicon.World.Find(NameHash.Of(form.Key)) & NameClass.Surname) != 0) return false;

        // "Alderley" is no short form of "Alderley University", which stands there.
        if (form.Kind == EntityKind.Place)
            foreach (string word in longer.Words)
                if ((lexicon.Words.Find(NameHash.Of(word)) & NameClass.OrganizationHead) != 0) return false;
        foreach (NameForm other in forms)
            if (other != form && other.Kind == EntityKind.Person && Array.IndexOf(other.Words, form.Words[0]) >= 0) return false;
        return true;
    }

    private static bool IsKnown(NameForm form) => (NameLexicon.World.Find(NameHash.Of(form.Key)) & NameClass.Names & ~(NameClass.Surname | NameClass.GivenName | NameClass.Town | NameClass.Person)) != 0;

    // "projet Lumen", "Project Lumen" and "Acme Project Lumen" are one project, the fullest form of which holds the others' last word.
    private bool IsProject(NameForm longer, NameForm form)
    {
        const NameClass Head = NameClass.ProductHead;
        string last = form.Words[form.Words.Length - 1];
        if (longer.Kind != EntityKind.Product || longer.Words[longer.Words.Length - 1] != last || form.Kind is EntityKind.Person or EntityKind.Place) return false;
        string head = form.Words.Length == 2 ? form.Words[0] : string.Empty, other = longer.Words[longer.Words.Length - 2];
        return head.Length > 3 && other.Length > 3 && (lexicon.Words.Find(NameHash.Of(head)) & Head) != 0
            && (head == other || other.HasAt(0, head.Substring(0, 4)));
    }

    // "Bergues" beside "AS Bergues", where the text means the club.
    private bool IsClub(NameForm form, NameForm longer, bool end)
    {
        if (form.Kind != EntityKind.Organization || longer.Kind != EntityKind.Organization || form.Words.Length != 1) return false;

        // "City" after "Norbury City".
        if (end && form.Order > longer.Order && lexicon.Titles.TeamTails.Contains(form.Text)) return true;
        // "Bergues" beside "FC Bergues Littoral".
        if (longer.Words.Length > 2 && lexicon.Titles.IsHeadFirst && longer.Words[1] == form.Words[0] && longer.Words[0].Length is 2 or 3 && char.IsUpper(longer.Text[1])) return true;
        if (!end) return false;
        if (longer.Words.Length != 2 || longer.Text.Length < 3 || !char.IsUpper(longer.Text[1])) return false;
        NameClass known = NameLexicon.World.Find(NameHash.Of(form.Key));

        // A town of which nobody heard names the club that the text called by it before.
        return (known & (NameClass.City | NameClass.Town)) != 0 || (lexicon.Titles.IsHeadFirst && form.Order > longer.Order && longer.Words[0].Length < 4 && (known & NameClass.Names) == 0);
    }

    // "Bergues", which nobody has heard of, after "FC Bergues": the club, whatever it looks like by itself.
    private bool IsLaterCalledByTown(NameForm form, NameForm longer, bool end) =>
        end && lexicon.Titles.IsHeadFirst && form.Words.Length == 1 && form.Order > longer.Order && form.Address == GrammaticalGender.None && longer.Kind == EntityKind.Organization && longer.Words.Length == 2 && longer.Words[0].Length is 2 or 3 && char.IsUpper(longer.Text[1])
        && (NameLexicon.World.Find(NameHash.Of(form.Key)) & NameClass.Names & ~NameClass.Surname) == 0;

    // "Habitat Littoral" beside "office Habitat Littoral": the noun only says what it is.
    private bool IsNamedByNoun(NameForm form, NameForm longer, bool end) =>
        end && lexicon.Titles.IsHeadFirst && form.Kind == EntityKind.Organization && longer.Kind == EntityKind.Organization && char.IsLower(longer.Text[0]) && longer.Words.Length == form.Words.Length + 1 && form.Words.Length > 1
        && (lexicon.Words.Find(NameHash.Of(longer.Words[0])) & NameClass.OrganizationHead) != 0;

    // "Armorel" beside "Conserves Armorel": what the firm makes is the lesser part of its name.
    private bool IsNamedByTrade(NameForm form, NameForm longer, bool end)
    {
        const NameClass OwnRight = NameClass.GivenName | NameClass.City | NameClass.Country | NameClass.Organization | NameClass.Media;
        if (!end || !lexicon.Titles.IsHeadFirst || form.Kind != EntityKind.Organization || longer.Kind != EntityKind.Organization || form.Words.Length != 1 || longer.Words.Length != 2 || form.Text.Length < 4) return false;
        string trade = longer.Words[0];
        return trade.Length > 4 && trade[trade.Length - 1] == 's' && (NameLexicon.World.Find(NameHash.Of(trade)) & OwnRight) == 0 && (NameLexicon.World.Find(NameHash.Of(form.Key)) & OwnRight) == 0;
    }

    // "Robert Marsh" beside "Robert J. Marsh".
    private static bool IsWithoutMiddle(NameForm form, NameForm longer) =>
        form.Words.Length == 2 && longer.Words.Length == 3 && longer.Words[0] == form.Words[0] && longer.Words[2] == form.Words[1];

    private static bool HasLaterBearer(NameForm form, PlainList<NameForm> bearers)
    {
        foreach (NameForm bearer in bearers) if (bearer.Kind == EntityKind.Person && bearer.Order > form.Order && EndsWith(bearer.Words, form.Words)) return true;
        return false;
    }

    private static NameForm? FirstBearer(NameForm form, PlainList<NameForm> bearers)
    {
        NameForm? first = null;
        foreach (NameForm bearer in bearers)
            if (bearer.Kind == EntityKind.Person && bearer.Order < form.Order && EndsWith(bearer.Words, form.Words) && !IsOtherGender(form, bearer) && (first is null || bearer.Entity.Order < first.Order)) first = bearer.Entity;
        return first;
    }

    // "The Commission" after "the European Commission".
    private bool IsHeadOf(NameForm form, NameForm longer) =>
        longer.Order < form.Order && form.Words.Length == 1 && longer.Kind == EntityKind.Organization && form.Kind == EntityKind.Organization && (lexicon.Words.Find(NameHash.Of(form.Words[0])) & NameClass.OrganizationHead) != 0;

    // "Falcons" after "Durban Falcons".
    private static bool IsNickname(NameForm form, NameForm longer)
    {
        const NameClass Towns = NameClass.City | NameClass.Town;
        if (form.Words.Length != 1 || longer.Kind != EntityKind.Organization || form.Kind is not (EntityKind.Organization or EntityKind.Person)) return false;
        if (form.Kind == EntityKind.Organization && longer.Words.Length == 2 && form.Order > longer.Order && form.Text.Length > 4 && form.Text[form.Text.Length - 1] == 's') return true;
        string town = longer.Words.Length == 2 ? longer.Words[0] : string.Join(" ", longer.Words, 0, longer.Words.Length - 1);
        return (NameLexicon.World.Find(NameHash.Of(town)) & Towns) != 0 && (NameLexicon.World.Find(NameHash.Of(form.Key)) & Towns) == 0;
    }

    private void JoinAcronyms()
    {
        foreach (NameForm form in forms)
        {
            if (form.Kind == EntityKind.Person || form.Words.Length != 1 || form.Text.Length is < 2 or > 7 || !form.Text.All(char.IsUpper)) continue;
            NameForm[] expansions = [.. forms.Where(longer => longer.Words.Length > 1 && longer.Kind != EntityKind.Person && IsAcronymOf(form.Key, longer.Words)).Select(longer => longer.Entity).Distinct()];
            if (expansions.Length == 1) form.Join(expansions[0]);
        }
    }

    // "The Polar Research Centre (PoReC)".
    private void JoinBracketed(List<FoundName> names, NameForm[] formOf)
    {
        for (int i = 0; i + 1 < names.Count; i++)
        {
            int start = names[i].Range.End, end = names[i + 1].Range.Start;
            if (end - start is not (2 or 1) || document.Text[end - 1] != '(' || names[i + 1].Range.End >= document.Text.Length || document.Text[names[i + 1].Range.End] != ')') continue;
            NameForm expansion = formOf[i], acronym = formOf[i + 1];
            if (expansion.Kind != EntityKind.Organization || acronym.Kind != EntityKind.Organization || expansion.Words.Length < 2 || acronym.Words.Length != 1 || acronym.Text.Length is < 2 or > 8) continue;
            if (acronym.Text.Count(char.IsUpper) >= 2 && char.ToLowerInvariant(acronym.Text[0]) == expansion.Words[0][0]) acronym.Join(expansion);
        }
    }

    private bool IsAcronymOf(string acronym, string[] words)
    {
        int at = 0;
        foreach (string word in words)
        {
            // "USM" of "US Montbron": short words are acronyms themselves.
            if (word.Length is 2 or 3 && word != words[words.Length - 1] && at == 0 && acronym.Length > word.Length && acronym.StartsWith(word, StringComparison.Ordinal)) { at += word.Length; continue; }
            if (at < acronym.Length && word[0] == acronym[at]) { at++; continue; }
            if ((lexicon.Words.Find(NameHash.Of(word)) & NameClass.Particle) == 0 && word.Length > 3) return false;
        }

        return at == acronym.Length;
    }

    private DocumentEntities Build(List<FoundName> names, NameForm[] formOf)
    {
        Dictionary<NameForm, int> numbers = [];
        List<PlainList<NameForm>> members = [];
        Mention[] mentions = new Mention[names.Count];
        for (int i = 0; i < mentions.Length; i++)
        {
            NameForm entity = formOf[i].Entity;
            if (!numbers.TryGetValue(entity, out int number))
            {
                numbers.Add(entity, number = members.Count);
                members.Add([]);
            }

            if (!members[number].Contains(formOf[i])) members[number].Add(formOf[i]);
            mentions[i] = new Mention(names[i].Range, MentionForm.Name, number, names[i].Sentence, Head(names[i]));
        }

        DocumentEntity[] entities = new DocumentEntity[members.Count];
        for (int i = 0; i < entities.Length; i++)
        {
            NameForm fullest = members[i][0].Entity;
            foreach (NameForm member in members[i])
                if (!member.IsBirthName && (member.Words.Length > fullest.Words.Length || (member.Words.Length == fullest.Words.Length && member.Text.Length > fullest.Text.Length && fullest.Kind == EntityKind.Person))) fullest = member;
            entities[i] = new DocumentEntity(
                fullest.Text, members[i][0].Entity.Kind, members[i].Where(member => member != fullest).Select(member => member.Text).Distinct(StringComparer.Ordinal).ToEquatableArray(),
                members[i][0].Entity.Confidence);
        }

        return new DocumentEntities(new(entities), new(mentions), [], []);
    }

    private int Head(FoundName name)
    {
        Sentence sentence = document.Sentences[name.Sentence];
        for (int i = name.FirstWord; i <= name.LastWord; i++)
            if (sentence[i].Head < name.FirstWord || sentence[i].Head > name.LastWord) return i;
        return name.FirstWord;
    }

    private static bool StartsWith(string[] words, string[] start)
    {
        for (int i = 0; i < start.Length; i++)
            if (words[i] != start[i]) return false;
        return true;
    }

    private static bool EndsWith(string[] words, string[] end)
    {
        for (int i = 0; i < end.Length; i++)
            if (words[words.Length - end.Length + i] != end[i]) return false;
        return true;
    }

    private static bool IsShouted(string text) => text.Length > 3 && text.All(c => !char.IsLower(c));

    private static string[] Split(string key)
    {
        string[] words = key.Split([' ', '\'', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? [key] : words;
    }

    private static string Fold(string text)
    {
        char[] folded = text.ToCharArray();
        for (int i = 0; i < folded.Length; i++)
            folded[i] = folded[i] switch { '’' or '‘' => '\'', '\u00A0' or '\u202F' => ' ', '\u2010' or '\u2011' => '-', _ => char.ToLowerInvariant(folded[i]) };
        return new string(folded);
    }
}
