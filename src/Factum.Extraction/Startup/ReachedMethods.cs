using System;

namespace Factum.Extraction.Startup;

/// <summary>
/// Which methods most documents reach behind the grammar, of each stage those first that are reached last; where a method is behind a language and a colon, documents in that language reach it. Written
/// by <c>dotnet run -c Release --project tests/Factum.Benchmarks -- reach</c> from what news of both languages reaches; worth writing again when much was added or renamed.
/// </summary>
/// <remarks>Classes are named by the compiler: the first look for one by its name takes the runtime as long as to compile a hundred methods.</remarks>
internal static class ReachedMethods
{
    /// <summary>What the stage of quantities reaches.</summary>
    public static void OfQuantities(Action<Type, string> reached)
    {
        reached(typeof(Quantities.DocumentQuantities), ".ctor");
        reached(typeof(Text.TextRange), "Overlaps Of");
        reached(typeof(Quantities.QuantityOverlaps), "FirstOf Without Settle");
        reached(typeof(Quantities.TimeExpression), ".ctor");
        reached(typeof(Quantities.Times.TimexBuffer), "ToString Append .ctor");
        reached(typeof(Quantities.Times.Timex), "Append AppendYear AppendDate Format TypeOf");
        reached(typeof(Quantities.Times.TimeExpressions), "Write Anchor");
        reached(typeof(Quantities.Times.DateResolver), "Plain Ranked Celebrated Resolve");
        reached(typeof(Quantities.Times.CalendarTime), "get_IsTimeOfDay .ctor");
        reached(typeof(Quantities.Times.TimeAnchor), "get_Now Resolve Next .ctor");
        reached(typeof(Quantities.Times.ClauseGrammar), ".ctor");
        reached(typeof(Quantities.AmountsAndNumbers), ".ctor");
        reached(typeof(Text.EquatableArrays), "ToEquatableArray");
        reached(typeof(Quantities.MoneyExpression), ".ctor");
        reached(typeof(Quantities.NumberExpression), ".ctor");
        reached(typeof(Quantities.QuantityExpressions), "Money Normalize Number Of");
        reached(typeof(Quantities.UnitNoun), "TryRead");
        reached(typeof(Text.WordTriggers), "en:IsLetter");
        reached(typeof(Quantities.Money.CountryCues), "en:IndexOf en:TryMatch en:MayMatch en:get_Count en:.ctor");
        reached(typeof(Text.PhraseTrie), "fr:SkipGapBefore");
        reached(typeof(Quantities.Money.CountryCueList), "en:Read");
        reached(typeof(Quantities.Money.MoneyGrammar), "en:get_Countries");
        reached(typeof(Quantities.Money.CurrencyResolver), "en:CountNearby Resolve .ctor en:ReadCues en:Score en:ResolveStrong en:IsDollarLike");
        reached(typeof(Quantities.Money.CurrencyFamily), "en:ReadCountries en:get_ByCountry");
        reached(typeof(Quantities.Bounds.BoundGrammar), "TryReadAfter TryReadEnd TryReadBefore");
        reached(typeof(Quantities.QuantityJoiner), "IsEquivalent IsBareSum ReadPer HasNounAfter IsNothing JoinSums ReadBounds IsTopic fr:Reaches SkipSpacesBack ReadLink JoinPair JoinMeasures JoinFractions IsBareDigits LabelChains Join .ctor");
        reached(typeof(Quantities.QuantityReader), "Join");
        reached(typeof(Quantities.Times.Period), ".ctor");
        reached(typeof(Quantities.Times.TimeLexer), "Find");
        reached(typeof(Languages.English.EnglishTimeRules), "en:Beside en:IsName en:IsCount en:IsVerb");
        reached(typeof(Quantities.Times.TimeBuild), "Edge Month DayOf Day Lasting");
        reached(typeof(Quantities.Times.FoldedText), "Matches");
        reached(typeof(Quantities.Times.NumericForms), "en:IsDayAndMonth en:IsWord");
        reached(typeof(Quantities.Numbers.NumberComposer), "fr:TryAddBelowHundred TryAddMagnitude");
        reached(typeof(Quantities.Times.NameFilter), "Links InDigitChain");
        reached(typeof(Quantities.Times.TimeMatch), "Says Has Speaks Followed Sub Number");
        reached(typeof(Quantities.Times.TimeMatcher), "Better");
        reached(typeof(Languages.French.FrenchTimeRules), "fr:IsCount fr:IsStray fr:Plain");
        reached(typeof(Quantities.Times.Length), "Of .ctor");
        reached(typeof(Quantities.QuantityScanner), "fr:ReadMagnitudeAfterCurrency");
    }

    /// <summary>What the stage of entities reaches.</summary>
    public static void OfEntities(Action<Type, string> reached)
    {
        reached(typeof(Mentions.Coreference.ReferenceCollector), "Decided IsTownOffice FirstFrom PossessorOf Moved Antecedent Add Collect .ctor");
        reached(typeof(Mentions.PhraseReference), ".ctor");
        reached(typeof(Mentions.Coreference.AntecedentScore), "fr:IsInsidePhrase TypeFit IsActedOnBy IsAsker OfThing OwnerAgreement IsCorporate IsNamedAfter IsWhoseNoun OfNominal IsSource IsAnimate Salience IsItself OfPronoun");
        reached(typeof(Mentions.Coreference.ReferentGroups), "AreAlike AreMembers ClassOf IsOf");
        reached(typeof(Languages.French.FrenchCoreference), "fr:IsExpletive");
        reached(typeof(Mentions.Coreference.CoreferenceReader), "fr:Stressed fr:TakesUp IsAgent NameAround IsSpouse BearsName IsCompany Surname en:PhraseBefore ModifiedByTree IsPassive Modified IntroduceTogether Suits Consider IsPossessed FamilyOf BestForPronoun IsStress TakenUp Protagonist Pair Together FirmOf ConsiderDescribed BestForNominal OpensParagraph GroupLoosely DescribeByVerb NoteSpeaker DescribeBecoming Group Describe IsOrganizationOf Join NameBeforeComma BehindComplement Settle NameBehind JoinApposition JoinTitles List Introduce Index NamedReferent ReadSentence .ctor Resolve Read");
        reached(typeof(Mentions.Coreference.GivenNameGenders), "Contains Load Of");
        reached(typeof(Languages.English.EnglishCoreference), "en:IsExpletive");
        reached(typeof(Grammar.Morphology), "en:Reads Has");
        reached(typeof(Mentions.Coreference.NameTraits), "IsUnheardOf PersonGender en:IsUnknownSurname FollowsPluralArticle fr:ArticleGender HeadOf .ctor");
        reached(typeof(Mentions.Coreference.Referent), "LatestBefore get_Latest get_IsNamed Add IsDescribedBy Describe .ctor");
        reached(typeof(Mentions.Coreference.QuotedWords), "Pass Read .ctor");
        reached(typeof(Grammar.Dependents), "GetEnumerator .ctor");
        reached(typeof(Grammar.Sentence), "Child Children get_Item");
        reached(typeof(Mentions.Coreference.MarkableReader), "IsPersonal IsNominalised OwnerOf en:IsBodyOfOffice GenderOf EndOf HyphenCompound Nominal IsParticipleNoun IsFormOfAddress IsInhabitant ClassOf ClauseOf ReadWord TopOf TopRelation ProminenceOf IsOwnerOfSubject IsSetAside ReadNames Read .ctor");
        reached(typeof(Mentions.Coreference.Markable), ".ctor");
        reached(typeof(Mentions.TitleMention), ".ctor");
        reached(typeof(Mentions.TitleReader), "fr:SkipDeterminers IsOpener fr:ReadHeadFirstAfter Add en:ReadHeadLastAfter ReadAfter en:IsPossessive Form en:IsTitleModifier fr:IsBarrier fr:ReadHeadFirstBefore IsTitleNoun en:ReadHeadLastBefore Is Has ReadBefore ReadSentence .ctor Read");
        reached(typeof(Mentions.DocumentEntities), ".ctor");
        reached(typeof(Mentions.DocumentEntity), ".ctor");
        reached(typeof(Mentions.Mention), ".ctor");
        reached(typeof(Mentions.NameForm), "Join get_Entity .ctor");
        reached(typeof(Mentions.NameLinker), "Head Build JoinBracketed fr:IsAcronymOf JoinAcronyms JoinHyphenated JoinAddressed en:IsNamedByNoun en:IsClub IsOtherGender en:IsSurnameOfNobody en:IsProject EndsWith StartsWith IsShortFor TakeForFirms JoinInitials JoinShortForms AddressedAs Split Fold Collapse FormOf .ctor Link");
        reached(typeof(Mentions.EntityReader), "Covers IsQuantity IsSetAside ReadNames Read");
        reached(typeof(Mentions.FoundName), ".ctor");
        reached(typeof(Mentions.InstitutionReader), "fr:IsComplement fr:Replace fr:SkipAdjectives fr:Seat fr:NameEnd fr:IsArticle fr:IsNamePart fr:Complement Read .ctor");
        reached(typeof(Mentions.FirmEvidence), "IsPlaces fr:IsArticle IsFirm en:IsOwner IsHeld Enterprise Tail Of .ctor");
        reached(typeof(Mentions.NameReader), "FirstWordAt Settle MayHold Set Signature Starts FindAgain AddTeamTails AddKnown fr:IsKnownPlace en:EndsInPlaceHead en:EndsInTeamWord IsPluralOfNobody Lower NamesGovernment HasCapital Add MayLead AddHeadNoun AddPairs CountTeamWords AddWord Tokenize Tag .ctor Read");
        reached(typeof(Mentions.DatelinePlaces), "en:Place Settle");
        reached(typeof(Mentions.Spans.SpanTrimmer), "fr:IsFunctionWord IsShortRank IsRank IsOfficeAcronym IsFormOfAddress IsCount TrimRanks CutAtStop TrimStart TrimEnd Trim .ctor");
        reached(typeof(Mentions.InstitutionHeads), "fr:StartsWith fr:At");
        reached(typeof(Mentions.NameEvidence), "Settle Add .ctor");
        reached(typeof(Mentions.NameHash), "en:FoldOther Finish");
        reached(typeof(Mentions.NameDescriptions), "KindOf IsOne IsMembership Named IsAddressed IsOfficer IsSite IsLocal IsPolity After Add Before AddOwn AddTo");
        reached(typeof(Mentions.Spans.TownSpans), "Part en:IsTown Correct");
        reached(typeof(Mentions.TitleGrammar), "IsLink");
        reached(typeof(Mentions.Spans.Nameless), "IsTitleAlone IsAilment IsAdherent IsModifier IsUnnamed IsCommonAcronym IsFormOfAddressAlone IsNameless .ctor");
        reached(typeof(Mentions.Spans.FormerPrefix), "IsAt");
        reached(typeof(Mentions.Spans.SpanBounds), "ExtendToPossessive ExtendToHead ExtendToArticle ExtendToInitial ExtendToGivenName CutAfterKnown Of .ctor");
        reached(typeof(Mentions.Spans.SpanList), "fr:Put Covering en:Covers");
        reached(typeof(Mentions.Spans.PartedNames), "PartAtVerbs PartOffices PartDescribed PartOwners Part .ctor");
        reached(typeof(Mentions.Spans.FieldNames), "en:IsFieldName JoinFields JoinServices Join .ctor");
        reached(typeof(Mentions.Spans.NamesByNouns), "ExtendPolities ExtendNamed AddLabels Add .ctor");
        reached(typeof(Mentions.Spans.JoinedNames), "en:NameAfterLink en:Holds JoinPartners ExtendHeads JoinComplements JoinAcrossCommas JoinHeads .ctor");
        reached(typeof(Mentions.Spans.SpanRefinement), "Settled Refine .ctor");
        reached(typeof(Mentions.NameSpan), ".ctor");
        reached(typeof(Mentions.NameLabels), "IsInside");
        reached(typeof(Mentions.NameTagger), "ScoreKinds Best Decode Score Tag .ctor");
        reached(typeof(Mentions.NameModel), "Score");
        reached(typeof(Mentions.NameFeatures), "CuesAfter CuesBefore Prefix Suffix Key Look Form Extract");
        reached(typeof(Mentions.NameSentence), "fr:IsCompoundGivenName Lower IsCandidate HasCapitalAfter AddTo FindPhrase LowerCaseNames IsCompoundOfWords Complete Add Begin .ctor");
        reached(typeof(Mentions.Gazetteer), "Find Fingerprint FindFinished");
        reached(typeof(Mentions.TokenShapes), "IsNameLike OfMark IsAddress Of");
        reached(typeof(Mentions.BoilerplateReader), "CreditEnd IsBoilerplate StartsWith IsByline ReadLine Read");
    }

    /// <summary>What the stage of facts reaches.</summary>
    public static void OfFacts(Action<Type, string> reached)
    {
        reached(typeof(Facts.DocumentFacts), ".ctor");
        reached(typeof(Facts.AmountSubjects), "Of");
        reached(typeof(Facts.ExtractedFact), ".ctor");
        reached(typeof(Facts.FactEvidence), ".ctor");
        reached(typeof(Text.LineMap), "Column Line .ctor");
        reached(typeof(Facts.HappeningMerger), "fr:Alike fr:Equivalent Absorb Matches CountCommon IsSame IsWording AddKeys Merge");
        reached(typeof(Facts.HappeningKey), "Equals GetHashCode .ctor");
        reached(typeof(Facts.JourneyPurposes), "Add");
        reached(typeof(Facts.NamedPlaces), "Apply");
        reached(typeof(Facts.MovementOrigins), "Add");
        reached(typeof(Facts.PlacesTakenUp), "Where SaysThere Add");
        reached(typeof(Facts.LooseCircumstances), "Takes Closest IsModifier IsTaken HangPlaces HangTimes Hang .ctor Add");
        reached(typeof(Facts.DenialEffects), "Deny Apply");
        reached(typeof(Facts.FactReader), "Overlaps AddPlaces Mentions Span Fact Arrange InTextOrder DropOwnAudience RelatesToItself IsOf TellApart RemoveOffices InSentenceOrder CompleteOwnership Incidental Contradicts RemoveParts Lemmas Topic Has IsBoilerplate Read");
        reached(typeof(Facts.SpokenAudiences), "en:Listener Add");
        reached(typeof(Facts.StatementJoiner), "en:JoinAppraisals en:JoinAdded en:TrimAudiences Join");
        reached(typeof(Facts.SpeechReader), "Inherit Performs en:TellsClause IsAttribution Says fr:GivesWords fr:RangeOf fr:IsOwn AddAttributed AimAtOwner Extend EndBefore AddQuotes Settle .ctor");
        reached(typeof(Facts.QuoterReader), "Clitic IsImpersonal Subject get_Item en:HasAny Take HasAll IsQuoter QuotationAt SentenceAt WordCount Assign Read .ctor");
        reached(typeof(Facts.Quoter), ".ctor");
        reached(typeof(Facts.Quotation), ".ctor Find");
        reached(typeof(Facts.SumChoice), "en:Disagree Apply");
        reached(typeof(Facts.CostChoice), "Apply");
        reached(typeof(Facts.LeftoverAmounts), "en:Modified Thing Add");
        reached(typeof(Facts.FormerFigures), "AddPrices Add");
        reached(typeof(Facts.InstitutionPlaces), "Resident en:IsOrganizationNoun Behind en:End Before PlaceAt .ctor Add");
        reached(typeof(Facts.PurchasePrices), "Add");
        reached(typeof(Facts.ResumedDeals), "Move");
        reached(typeof(Facts.ApposedSums), "Add");
        reached(typeof(Facts.LocationFacts), "AddSited IsRegion LiesIn en:Named Add en:AddBased");
        reached(typeof(Facts.OfficeJoiner), "fr:IsDeputy fr:NameBodies Joins Join .ctor en:NameEmployers");
        reached(typeof(Facts.ComingOffices), "Apply");
        reached(typeof(Facts.TitleJoiner), "Join");
        reached(typeof(Facts.NamedTogether), "Resolve .ctor");
        reached(typeof(Facts.MentionOrder), ".ctor");
        reached(typeof(Facts.SharedResults), "Complete");
        reached(typeof(Facts.CoInvestors), "Add");
        reached(typeof(Facts.GappedSums), "Add");
        reached(typeof(Facts.RespectiveFacts), "Add");
        reached(typeof(Facts.ApposedRelations), "Possessor fr:AddSeveral Genitive Read IsExcluded InLaw Add");
        reached(typeof(Facts.SurvivingRelatives), "Add en:AddCompanion");
        reached(typeof(Facts.AffiliationFacts), "fr:Bracketed MayBeParty IsCamp Add");
        reached(typeof(Facts.DraftsBySentence), ".ctor");
        reached(typeof(Facts.WordFilter), "MayHold Add .ctor");
        reached(typeof(Facts.LifeDates), "AddListed Add");
        reached(typeof(Facts.CompoundParticiples), "Add");
        reached(typeof(Facts.TitleFacts), "Trim Described Fact BelongsToName Noun Add");
        reached(typeof(Documents.EvidenceLocator), "Locate SentenceAt .ctor");
        reached(typeof(Facts.OfficeReader), "Before After en:IsPublic Head IsTitle Title At Complete Begin .ctor");
        reached(typeof(Facts.Standing), "Deny Report Rank Limit");
        reached(typeof(Facts.AcceptedKinds), "IsPlural Accepts");
        reached(typeof(Grammar.Sentence), "get_Root");
        reached(typeof(Facts.FactDraft), "get_Merged Merge CountOf Same Of Has Add .ctor");
        reached(typeof(Text.TextRange), "Equals Contains");
        reached(typeof(Facts.StandingReader), "Report IsHypothetical IsSaidIn CarriesTense IsUnder IsSetOff IsBare IsScheduled Determine Govern TakesUp Attributes IsSaid Mood Tense IsNegated HasNegativeWord IsHearsay Assess Climb Rules Read Begin .ctor");
        reached(typeof(Facts.DiscussedOrganization), "At .ctor");
        reached(typeof(Facts.EventContext), "Holds IsBeginning IsSite Narrowest IsSudden IsOfFormerFigure IsQuoted Places Nearby Reaches AttachPlace AmountOf AttachIntermediary IsPlaceless Attach First StartOf EndOf Begin .ctor");
        reached(typeof(Facts.FrameMatcher), "IsPrenominal PricedBy en:SharedIn fr:HasInfinitive fr:IsNearFuture en:HasPossessor en:NamesItsBody AddTopic PairRelatives IsAlone HoldsOneOfPair OwnerOf HasDeterminer IsAnaphor NamesBody AgreesWithSeveral IsArticle Governor LacksOffice IsRanked IsOfSeveral IsPublicOffice Infinitive IsDefinite Lacks OwnRange AddAgreeing IsDeniedBy fr:LacksOblique IsAbove LabelsSelf Holds LacksVerb IsItsOwnOwner IsSeveral TrimCompanions IsIndefinite IsRespective Crosses TrimBefore ParticleObject Companionable IsOnDayToCome IsForeignParticle IsDistinctive IsBelow IsLoose SubjectAbove AreTogether Add IsComing SentenceHas TrimVenue Participle AnySeveral AnyIndefinite EndsLike HasAnyNear Beside TriggerRange HasDistributor Distribute LacksDistinctive CountEntities LateRefusal OpensAsNoun RequiresTwo NameThoseRepresented NameThoseBehindColon Alone HoldsArticleAlone TrimOthers TrimTrigger HoldsCompanion Distinct Refusal CountDistinct Near fr:LacksComplement IsOfficeWithin en:HasPronounSubject Hold Supplement LacksRequired Complete Guess en:IrregularPast GuessMissing Held IsRecentPast Bind Widened Fill LackOfVoice fr:ParticipleBehindName LackOfWords IsPresentParticiple ReadOpeningParticiple Try OpeningParticiple fr:MistaggedBehindClitic MistaggedVerb Match Begin .ctor");
        reached(typeof(Facts.MatchedExpression), ".ctor");
        reached(typeof(Facts.FactArgument), ".ctor");
        reached(typeof(Facts.SurfaceReader), "en:NominalBefore IsCourtesy HasInnerActor AfterPreposition IsSingleBesidePlural NameBeforeCopula NameBefore ChunkEnd NameAfter .ctor");
        reached(typeof(Facts.SurfaceComplements), "Between fr:PastTime IsListComma Closing OpensComposite OpensTime fr:ReadAfter fr:After ReadAround Around en:OfNoun IsModifier .ctor");
        reached(typeof(Facts.SurfaceSubjects), "PairOpensBefore fr:Behind After MatchingComma VerbJoinedTo Left en:Around AppositionBefore EndsInSpeaker en:ClosingSpeaker .ctor");
        reached(typeof(Facts.ClauseReader), "fr:OpensRelative en:Adjective fr:HasRelativeObject OfNoun Preceding IsInsertedSpeech en:Opens fr:IsListed OpensClause IsTemporal fr:HasColonBetween en:IsApposedParticiple fr:WholeOfShare fr:OneNamed fr:BehindTime OfficeBefore NamedBefore en:HasFunction IsBehindGerund IsGerund Disagree IsGerundOf OpensItsClause Agreeing IsLooseConjunct en:HasNameAsObject HasCopula AddPredicate Announced HasRelativeSubject en:HasAgent fr:OpensPhrase fr:AddNearestAgreeing FollowsEquative DirectAntecedent Subordinate FollowsRelativeObject Predicative ImpliedSubject en:NameRightBefore Introduced Predicated Interrupted Inserted AddClauseSubject AddAround OneOfThose Selves AddSum AddWholes AddShared AddNestedInNoun Noun IsInfinitive get_Suggested NounComplements BodyBeside FirstNumeral en:TemporalSubject en:OpensAsPast FirstOfNumber AddPurpose Possessed fr:GoesOn fr:OpensAsParticiple Subject BodyOf fr:HasInfiniteAuxiliary NamedOfficer IsRelative OpensQuotation Inverted PairOpensAt RelativeObject NameBehind DisplacedObject FollowsQuote en:EndsInSpeaker Oblique Antecedent fr:Closing States Spelled AddGovernors en:Acquainted AddPossessors fr:OpeningComma AddJoinedSubject en:AddSiteOfSubject IsReflexive HasSubjectClitic InsertedSpeaker Voices IsSaying Quantifies fr:AddPredicateBehindName AddIndirectObject FollowsMark AddNested FollowsReflexive IsQuantified CaseName IsPastParticiple IsHeadlinePassive en:IsReducedRelative IsPassive ReadVerb Verb IsFinite .ctor");
        reached(typeof(Facts.FillerResolver), "en:Count IsBareTitle AddListedBefore en:IsBody IsOfWhoIsNamed IsCoordinated OpensAsPlural Amount Settlement AddListed Time AmountAt IsAgentive NameIncluded AddTogether AddPronounBefore Collect NamesOfCounted en:NamesBehindPlural IsActor Resolve Text Release Phrase Apposed Described IsActorNoun OneOf MentionOf Entity HeadOfChunk One SetApart .ctor");
        reached(typeof(Facts.FactKind), "Takes Role get_Ordered");
        reached(typeof(Facts.DocumentFillers), "Amount Time Rent Text Entity Words .ctor");
        reached(typeof(Facts.PhraseExtent), "BehindSum IsQuoteOrHyphen Kept IsSum Keep Of en:Acquaintance .ctor");
        reached(typeof(Facts.Evoked), "MayExclude Binds MayStandIn Kept Words .ctor");
        reached(typeof(Facts.MatchWorkspace), ".ctor");
        reached(typeof(Facts.Filler), ".ctor");
        reached(typeof(Facts.Attribution), ".ctor");
        reached(typeof(Facts.FactGrammar), "en:get_MayBeSited get_MayBeSibling get_MayBeParty en:IsRegularParticiple IsActor IsPresentParticiple Has Initials get_AttributionInitials IsKnown Relemmatize");
        reached(typeof(Languages.French.FrenchVerbForms), "fr:Respelled fr:Ends fr:Infinitives");
        reached(typeof(Facts.Complement), ".ctor");
        reached(typeof(Facts.Clause), "Begin Add .ctor");
        reached(typeof(Languages.English.EnglishVerbForms), "en:ByForm en:Table en:Infinitives");
        reached(typeof(Facts.AnnotatedSentence), "Has get_HasNames IsOrganization OpensConjunct get_Amounts HeadOf get_Times MayHaveAny MayHave get_Reference IsNominal get_Number Child get_Amount get_Time fr:Relemmatize Relation Lower IsVerbal Correct get_Covering IsPlace IsUpper FindDateline get_Mention get_Item FirstAt Unmapped Cover IsLower .ctor Of");
        reached(typeof(Facts.AttributionReader), "Titled en:HasContentAfter IsWithin IsParenthetic IsImpersonal fr:IsAttribution fr:IsAttributionOfThree OpensAttribution OpensAttributionWith BySpeech MayOpenAttribution ByPreposition Read .ctor");
        reached(typeof(Facts.SentenceReading), ".ctor");
        reached(typeof(Facts.WordGlance), "MayHold Of Add");
        reached(typeof(Facts.FrameNotation), "Default SetOption Types Behind Bind IsWord Units");
        reached(typeof(Facts.RoleBinding), ".ctor");
        reached(typeof(Facts.LexicalUnit), ".ctor");
        reached(typeof(Facts.DeclaredLine), "Units");
        reached(typeof(Facts.FrameIndex), "Keep Place Read Entry Find");
        reached(typeof(Facts.WordMap), "get_Item");
        reached(typeof(Facts.WordSignature), "Of");
        reached(typeof(Quantities.DocumentQuantities), "Outside");
    }
}
