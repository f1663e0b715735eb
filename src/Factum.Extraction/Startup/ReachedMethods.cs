namespace Factum.Extraction.Startup;

/// <summary>
/// Which methods most documents reach behind the grammar, of each stage those first that are reached last; where a method is behind a language and a colon, documents in that language reach it. Written
/// by <c>dotnet run -c Release --project tests/Factum.Benchmarks -- reach</c> from what news of both languages reaches; worth writing again when much was added or renamed.
/// </summary>
/// <remarks>Classes are named by the compiler: the first look for one by its name takes the runtime as long as to compile a hundred methods.</remarks>
internal static class ReachedMethods
{
    /// <summary>What the stage of quantities reaches.</summary>
    public static void OfQuantities(Reached reached)
    {
        reached(typeof(Quantities.DocumentQuantities), ".ctor");
        reached(typeof(Quantities.QuantityOverlaps), "FirstOf Without Settle");
        reached(typeof(Quantities.Times.YearLabels), "IsYearLabel AddTo");
        reached(typeof(Quantities.TimeExpression), ".ctor");
        reached(typeof(Quantities.Times.TimexBuffer), "ToString Append .ctor");
        reached(typeof(Quantities.Times.Timex), "AppendPartOfYear AppendYear AppendDate Format TypeOf");
        reached(typeof(Quantities.Times.TimeExpressions), "Write Anchor");
        reached(typeof(Quantities.Times.DateResolver), "Plain Ranked Celebrated Resolve");
        reached(typeof(Quantities.Times.TimeAnchor), "en:get_Now Resolve Next .ctor");
        reached(typeof(Quantities.Times.CalendarTime), "get_IsTimeOfDay .ctor");
        reached(typeof(Quantities.Times.ClauseGrammar), ".ctor");
        reached(typeof(Quantities.AmountsAndNumbers), ".ctor");
        reached(typeof(Text.EquatableArrays), "ToEquatableArray");
        reached(typeof(Quantities.MoneyExpression), ".ctor");
        reached(typeof(Text.TextRange), "Overlaps get_Length Of");
        reached(typeof(Quantities.NumberExpression), ".ctor");
        reached(typeof(Quantities.QuantityExpressions), "Money Normalize Number Of");
        reached(typeof(Quantities.UnitNoun), "TryRead");
        reached(typeof(Quantities.Money.CurrencyResolver), "Resolve .ctor en:IsDollarLike");
        reached(typeof(Quantities.Money.CurrencyFamily), "en:ReadCountries en:get_ByCountry");
        reached(typeof(Quantities.Bounds.BoundGrammar), "TryReadAfter TryReadEnd TryReadBefore");
        reached(typeof(Quantities.QuantityJoiner), "IsEquivalent IsBareSum ReadPer HasNounAfter IsNothing JoinSums en:IsTopic ReadBounds SkipSpacesBack ReadLink JoinPair JoinMeasures JoinFractions IsBareDigits LabelChains Join .ctor");
        reached(typeof(Quantities.QuantityReader), "Join");
        reached(typeof(Quantities.Times.Period), "en:.ctor");
        reached(typeof(Languages.English.EnglishTimeRules), "en:Beside en:IsName en:IsCount en:IsVerb en:Plain");
        reached(typeof(Quantities.Times.FoldedText), "fr:Matches");
        reached(typeof(Quantities.Times.TimeMatcher), "fr:Better");
        reached(typeof(Quantities.Times.NameFilter), "Links IsMeasured InDigitChain");
        reached(typeof(Languages.French.FrenchTimeRules), "fr:IsCount");
        reached(typeof(Quantities.Times.NumericForms), "en:IsWord en:IsDayAndMonth");
        reached(typeof(Quantities.Times.Length), "en:Of .ctor");
        reached(typeof(Quantities.Times.TimeMatch), "Speaks Has Followed en:Number");
        reached(typeof(Quantities.Times.TimeBuild), "Edge Month en:Lasting en:DayOf en:Day");
    }

    /// <summary>What the stage of entities reaches.</summary>
    public static void OfEntities(Reached reached)
    {
        reached(typeof(Mentions.Coreference.ReferenceCollector), "Decided fr:HasNoun IsTownOffice FirstFrom PossessorOf Moved Antecedent Add Collect .ctor");
        reached(typeof(Mentions.PhraseReference), ".ctor");
        reached(typeof(Mentions.Coreference.AntecedentScore), "en:IsWithin fr:IsInsidePhrase IsActedOnBy OfThing IsActedOnByOneOf fr:IsCalled TypeFit IsCorporate IsCoordinatedWith IsAsker OwnerAgreement IsWhoseNoun IsNamedAfter IsSource OfNominal IsAnimate IsItself Salience OfPronoun");
        reached(typeof(Mentions.Coreference.ReferentGroups), "fr:AreAlike AreMembers ClassOf IsOf");
        reached(typeof(Mentions.Coreference.CoreferenceReader), "IsUnquotedWe IsHouseOwned FindHouse fr:IsAgent IsSpouse en:PhraseBefore fr:MarriesBetween IsCompany ModifiedByTree Modified IsPassive Consider Suits IntroduceTogether en:Reinforced IsPossessed fr:IsBetweenCommas FamilyOf BestForPronoun IsStress TakenUp Protagonist Pair Together FirmOf ConsiderDescribed BestForNominal OneOfTwo HolderOf OpensParagraph GroupLoosely NoteSpeaker fr:Marry DescribeByVerb Group DescribeBecoming Describe fr:BehindComplement NameBeforeComma IsOrganizationOf Settle Join NameBehind JoinApposition JoinTitles IsAgencyOfDateline List Introduce Index NamedReferent ReadSentence .ctor Resolve Read");
        reached(typeof(Languages.French.FrenchCoreference), "fr:IsExpletive");
        reached(typeof(Languages.English.EnglishCoreference), "en:IsExpletive");
        reached(typeof(Grammar.Morphology), "en:Reads en:Has");
        reached(typeof(Mentions.Coreference.GivenNameGenders), "Compare Contains Load Of");
        reached(typeof(Mentions.Coreference.NameTraits), "fr:IsUnheardOf PersonGender IsPlural fr:ArticleGender FollowsPluralArticle en:IsUnknownSurname HeadOf .ctor");
        reached(typeof(Mentions.Coreference.Referent), "LatestBefore get_Latest get_IsNamed Add IsDescribedBy Describe .ctor");
        reached(typeof(Mentions.Coreference.QuotedWords), "Pass Read .ctor");
        reached(typeof(Mentions.Coreference.MarkableReader), "IsSomebody IsPersonal IsStressed ReadPronoun IsNominalised OwnerOf en:IsBodyOfOffice FirmNoun SeatArticle GenderOf EndOf IsParticipleNoun IsCapitalisedNoun HyphenCompound Nominal IsShared IsFormOfAddress OriginOf IsInhabitant ReadWord ClassOf IsInRelative ClauseOf TopOf TopRelation ProminenceOf IsOwnerOfSubject IsSetAside ReadNames Read .ctor");
        reached(typeof(Grammar.Dependents), "GetEnumerator .ctor");
        reached(typeof(Grammar.Sentence), "Child Children get_Item");
        reached(typeof(Mentions.Coreference.Markable), ".ctor");
        reached(typeof(Mentions.TitleMention), ".ctor");
        reached(typeof(Mentions.TitleReader), "en:LastTitleNoun en:ReadHeadLastAfter IsOpener en:IsPossessive Add en:IsTitleModifier ReadAfter fr:OpensClause fr:ReadHeadFirstAfter Form en:ReadHeadLastBefore IsTitleNoun fr:IsBarrier fr:ReadHeadFirstBefore Is Has ReadBefore ReadSentence .ctor Read");
        reached(typeof(Mentions.DocumentEntities), ".ctor");
        reached(typeof(Mentions.DocumentEntity), ".ctor");
        reached(typeof(Mentions.Mention), ".ctor");
        reached(typeof(Mentions.NameForm), "en:Join get_Entity .ctor");
        reached(typeof(Mentions.NameLinker), "Head Build JoinBracketed JoinAcronyms JoinCouncils JoinHyphenated JoinAddressed en:IsSurnameOfNobody en:IsOfBranch en:IsNamedByNoun en:IsOtherGender en:IsClub en:IsLaterCalledByTown en:IsProject EndsWith StartsWith IsShortFor TakeForFirms en:JoinHypocorisms JoinInitials JoinShortForms AddressedAs WordBefore IsWhere Split Fold FormOf .ctor Link");
        reached(typeof(Text.TextParts), "WithSingleBlanks");
        reached(typeof(Mentions.EntityReader), "Covers IsQuantity IsSetAside ReadNames Read");
        reached(typeof(Mentions.FoundName), ".ctor");
        reached(typeof(Mentions.FirmEvidence), "IsPlaces en:HasChief en:IsTeam en:IsOwner IsFirm fr:IsArticle IsHeld Enterprise Tail Of .ctor");
        reached(typeof(Mentions.InstitutionReader), "fr:Seat fr:IsComplement fr:SkipAdjectives fr:IsNamePart fr:Complement Read .ctor");
        reached(typeof(Mentions.NameHash), "en:FoldOther Finish");
        reached(typeof(Mentions.NameReader), "FirstWordAt Settle MayHold Set Signature Starts FindAgain AddTeamTails AddKnown en:EndsInPlaceHead en:EndsInTeamWord IsPluralOfNobody Lower NamesGovernment HasCapital Add MayLead fr:AddHeadNoun AddPairs CountTeamWords AddWord Tokenize Tag .ctor Read");
        reached(typeof(Mentions.InstitutionHeads), "fr:StartsWith fr:At");
        reached(typeof(Mentions.Spans.SpanTrimmer), "en:IsShortRank IsRank OpensWithTrade IsOfficeAcronym IsFormOfAddress IsCount TrimRanks CutAtStop TrimStart TrimEnd Trim .ctor");
        reached(typeof(Mentions.NameEvidence), "Settle Add .ctor");
        reached(typeof(Mentions.Spans.SpanList), "fr:Put Covering en:Covers");
        reached(typeof(Mentions.NameDescriptions), "IsMembership KindOf IsOne Named IsBorn IsMember IsAddressed IsOfficer IsRiverside IsSite IsLocal IsPolity After Add fr:IsOwnersBody Before fr:IsAmongFirms AddOwn fr:IsNamedFirm AddTo");
        reached(typeof(Mentions.Spans.HeadlineSpans), "Trim IsTitleCase");
        reached(typeof(Mentions.DatelinePlaces), "Settle");
        reached(typeof(Mentions.Spans.TownSpans), "en:IsTown Part Correct");
        reached(typeof(Mentions.Spans.LooseEnds), "fr:WithoutPurpose fr:WithoutWares Cut .ctor");
        reached(typeof(Mentions.TitleGrammar), "IsLink");
        reached(typeof(Mentions.Spans.Nameless), "IsOpening IsModifier IsTitleAlone IsCommonAcronym IsAilment IsAdherent IsFormOfAddressAlone IsUnnamed IsNameless .ctor");
        reached(typeof(Mentions.Spans.FormerPrefix), "IsAt");
        reached(typeof(Mentions.Spans.SpanBounds), "ExtendToPossessive ExtendToHead ExtendToArticle ExtendToInitial ExtendToGivenName CutAfterKnown Of .ctor");
        reached(typeof(Mentions.Spans.PartedNames), "en:PartOffices en:PartDescribed PartAtVerbs en:PartOwners Part .ctor");
        reached(typeof(Mentions.Spans.FieldNames), "en:IsFieldName en:JoinFields en:JoinServices Join .ctor");
        reached(typeof(Mentions.Spans.NamesByNouns), "en:ExtendPolities fr:ExtendNamed fr:AddArticled en:AddLabels Add .ctor");
        reached(typeof(Mentions.Spans.JoinedNames), "en:NameAfterLink en:Holds en:JoinPartners fr:JoinFirm en:ExtendHeads en:AddHeads JoinComplements JoinOwners JoinAcrossCommas JoinHeads .ctor");
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
    public static void OfFacts(Reached reached)
    {
        reached(typeof(Facts.DocumentFacts), ".ctor");
        reached(typeof(Facts.Sums.AmountSubjects), "Of");
        reached(typeof(Facts.ExtractedFact), ".ctor");
        reached(typeof(Facts.FactEvidence), ".ctor");
        reached(typeof(Text.LineMap), "Column Line .ctor");
        reached(typeof(Facts.LocatedFacts), "IsHeld AddPlaces Mentions Span Located Of .ctor");
        reached(typeof(Documents.EvidenceLocator), "Place Locate SentenceAt .ctor");
        reached(typeof(Facts.Circumstances.Receptions), "Join");
        reached(typeof(Facts.Happenings.HappeningMerger), "IsHeadlineOf Absorb Matches CountCommon CountShared SwapsParties IsSame IsWording AddKeys Merge");
        reached(typeof(Facts.Happenings.HappeningKey), "Equals GetHashCode .ctor");
        reached(typeof(Facts.Circumstances.JourneyPurposes), "Add");
        reached(typeof(Facts.Circumstances.NamedPlaces), "Apply");
        reached(typeof(Facts.Circumstances.MovementOrigins), "Add");
        reached(typeof(Facts.Circumstances.PlacesTakenUp), "Where Add SaysThere");
        reached(typeof(Facts.Circumstances.ChronicleDates), "DateBefore Add");
        reached(typeof(Facts.Circumstances.LooseCircumstances), "fr:Takes Closest IsModifier IsTaken HangPlaces HangTimes Hang .ctor Add");
        reached(typeof(Facts.Factuality.DenialEffects), "Deny IsOfAccusation IsPronounBehind Apply Read");
        reached(typeof(Facts.DraftOrder), "Arrange InTextOrder InSentenceOrder");
        reached(typeof(Facts.Fillers.OwnCounterparts), "DropOwnAudience RelatesToItself IsOf TellApart");
        reached(typeof(Facts.Speech.SpokenAudiences), "en:Listener en:IsOfWhatIsSaid Add");
        reached(typeof(Facts.Speech.StatementJoiner), "en:JoinAppraisals en:JoinAdded en:TrimAudiences Join");
        reached(typeof(Facts.Speech.SpokenContent), "IsContent HasContent Performs IsAttribution Says .ctor");
        reached(typeof(Facts.Speech.SpeechReader), "en:OwnDenial AddOwnDenials Inherit fr:GivesWords fr:IsOwn fr:RangeOf AddAttributed Extend EndBefore FirstWithQuote AddQuote ByQuotingWord AddQuotes Settle .ctor");
        reached(typeof(Facts.Speech.QuoterReader), "fr:Subject fr:IsImpersonal fr:Clitic get_Item en:HasAny Take HasAll IsQuoter QuotationAt IsEmbedded SentenceAt WordCount Assign Read .ctor");
        reached(typeof(Facts.Speech.Quoter), ".ctor");
        reached(typeof(Facts.Speech.QuotedNames), "IsTitled IsMark IsName Without");
        reached(typeof(Facts.Speech.Quotation), ".ctor Defines Find");
        reached(typeof(Facts.Sums.SumChoice), "Apply");
        reached(typeof(Facts.Sums.CostChoice), "Apply");
        reached(typeof(Facts.Sums.LeftoverAmounts), "Add fr:Thing");
        reached(typeof(Facts.Sums.FormerFigures), "AddPrices Add");
        reached(typeof(Facts.Relations.InstitutionPlaces), "fr:Resident en:End Before en:Behind PlaceAt en:IsOrganizationNoun .ctor Add");
        reached(typeof(Facts.Sums.PurchasePrices), "Add");
        reached(typeof(Facts.Happenings.ResumedDeals), "Move");
        reached(typeof(Facts.Sums.ApposedSums), "Add");
        reached(typeof(Facts.Relations.LocationFacts), "en:Named IsRegion LiesIn Add en:AddSited en:AddBased");
        reached(typeof(Facts.Posts.BodiesTakenUp), "Name");
        reached(typeof(Facts.Posts.UnnamedBodies), "Name .ctor en:Told en:IsNamed en:Title en:Officer en:IsOffice");
        reached(typeof(Facts.Posts.OfficeJoiner), "fr:IsDeputy fr:NameBodies NamePredecessors Joins Join .ctor en:NameEmployers");
        reached(typeof(Facts.Posts.ChangedOffices), "Remove");
        reached(typeof(Facts.Posts.ComingOffices), "Apply");
        reached(typeof(Facts.Posts.ListedOffices), "IsOfFirst Apply en:IsOfAnother");
        reached(typeof(Facts.Posts.TitleJoiner), "Join");
        reached(typeof(Facts.Happenings.NamedTogether), "Resolve .ctor");
        reached(typeof(Facts.Fillers.MentionOrder), ".ctor");
        reached(typeof(Facts.Sums.SharedResults), "Complete");
        reached(typeof(Facts.Happenings.RespectiveFacts), "fr:Add");
        reached(typeof(Facts.Relations.OwnedTopics), "Complete");
        reached(typeof(Facts.Happenings.CoInvestors), "Add");
        reached(typeof(Facts.Sums.GappedShares), "Add");
        reached(typeof(Facts.Sums.GappedSums), "Add");
        reached(typeof(Facts.Relations.ApposedRelations), "fr:AddSeveral Possessor Genitive Read IsExcluded InLaw Add");
        reached(typeof(Facts.Relations.SurvivingRelatives), "en:AddCompanion en:Add");
        reached(typeof(Facts.Relations.AffiliationFacts), "MayBeParty IsCamp Add");
        reached(typeof(Facts.DraftsBySentence), ".ctor");
        reached(typeof(Facts.Frames.WordFilter), "MayHold Add .ctor");
        reached(typeof(Facts.Relations.LifeDates), "AddListed Add");
        reached(typeof(Facts.Posts.TitleFacts), "IsPatron Trim Fact BelongsToName Noun en:Described Add");
        reached(typeof(Facts.FactVocabulary), "IsIncidental");
        reached(typeof(Facts.Relations.CompoundParticiples), "en:Add");
        reached(typeof(Facts.Happenings.PartsOfExpressions), "Remove Contradicts");
        reached(typeof(Facts.Fillers.UnfitFillers), "fr:Of IsUnfit Drop");
        reached(typeof(Facts.Frames.Kinds.OwnershipReading), "en:SharedIn Refuse Complete");
        reached(typeof(Facts.Frames.Kinds.CostReading), "fr:PricedBy fr:Refuse");
        reached(typeof(Facts.Frames.Kinds.ResultReading), "en:Settle");
        reached(typeof(Facts.Frames.Kinds.FigureReading), "AddSumReached Complete");
        reached(typeof(Facts.Frames.Kinds.CompetitionReading), "Refuse Settle Accepts CompleteByTopic");
        reached(typeof(Facts.Frames.Kinds.BargainReading), "en:IsAlone en:Refuse en:Trim");
        reached(typeof(Facts.Frames.Kinds.AppointmentReading), "fr:Place fr:LacksOffice fr:Complete");
        reached(typeof(Facts.Frames.Kinds.StaffChangeReading), "CompleteByTopic Complete");
        reached(typeof(Grammar.Sentence), "fr:get_Root");
        reached(typeof(Facts.Posts.OfficeReader), "en:IsPublic Title At Complete Begin .ctor");
        reached(typeof(Facts.Frames.Kinds.OfficeChangeReading), "Complete");
        reached(typeof(Facts.Factuality.StandingReader), "fr:IsSaidIn SharesAuxiliary fr:IsAlleged FromAdnominal FromOblique IsSetOff FromContent IsSaidBehindParticiple FromConjunct IsDecidedOn IsAimedAt IsCharge FromAdverbial CarriesTense fr:ComesAbout en:Report PastSchedule IsBare IsOffAgenda IsCondition IsHypothetical IsSet FromArgument TakesUp IsTentative IsScheduled IsUnder Determine Attributes Govern Mood Tense IsSaying IsSaid IsNegated HasNegativeWord Assess Climb Rules Read en:IsHearsay Begin .ctor");
        reached(typeof(Facts.Factuality.Standing), "en:Deny Report Rank Limit");
        reached(typeof(Facts.Fillers.AcceptedKinds), "IsPlural Accepts");
        reached(typeof(Facts.Frames.Kinds.PositionReading), "en:OwnerOf en:NamesItsBody en:IsOutsideTopic NamesBody IsAnaphor IsRanked RefuseFilled IsOfSeveral Settle fr:IsWithin Accepts CompleteByTopic Complete MayBeOfTopic");
        reached(typeof(Facts.Frames.Kinds.StatementReading), "Refuse");
        reached(typeof(Facts.Frames.FrameMatch), "en:Part IsArticle en:HasDeterminer en:HasComplement BelongsToItself Holds OtherTopic Distinct Alone Held Begin .ctor");
        reached(typeof(Facts.FactReader), "Lemmas Has Topic IsBoilerplate Read");
        reached(typeof(Facts.Fillers.DiscussedOrganization), "At .ctor");
        reached(typeof(Text.TextRange), "Equals Contains");
        reached(typeof(Facts.Clauses.SurfaceReader), "en:PastBareTitle EndOfName IsCourtesy PastCourtesies NameBehindMark HasInnerActor HasDativeBetween AfterPreposition en:NameBeforeCopula NameBefore IsSingleBesidePlural ChunkEnd NameAfter .ctor");
        reached(typeof(Facts.Circumstances.EventContext), "en:Preposition IsBeginning fr:Holds fr:IsSite Narrowest IsOfFormerFigure IsQuoted Teller fr:IsParticiple fr:IsOtherVerb SetOffBy AmountOf Reaches Places Nearby AttachPlace AttachIntermediary Attach First StartOf EndOf Begin .ctor");
        reached(typeof(Facts.Frames.Kinds.KindsToldTogether), "Tells IsAnnounced");
        reached(typeof(Facts.FactDraft), "get_Merged Merge Same Of get_Reading Has Add .ctor");
        reached(typeof(Facts.Frames.MatchedExpression), ".ctor");
        reached(typeof(Facts.FactArgument), ".ctor");
        reached(typeof(Facts.Frames.FrameMatcher), "fr:HoldsOneOfPair IsPrenominal AgreesWithSeveral AddAgreeing fr:IsNearFuture IsDefinite Infinitive en:AddTopic Governor Lacks OwnRange LabelsSelf IsDeniedBy IsAbove fr:IsRespective en:LacksVerb IsSeveral IsIndefinite TrimCompanions fr:LacksOblique SentenceHas TrimBefore IsBelow ParticleObject Companionable IsForeignParticle IsOfOtherObject IsLoose Crosses Add SubjectAbove fr:StandsBehindNoun IsDistinctive IsComing TrimVenue Participle AnySeveral AnyIndefinite Beside WordsOfSums HasAnyNear TriggerRange HasDistributor Distribute IsOfInfinitive OpensAsNoun LacksDistinctive EndsLike CountEntities LateRefusal RequiresTwo NameThoseRepresented NameThoseBehindColon HoldsArticleAlone TrimOthers TrimTrigger en:IrregularPast HoldsCompanion Refusal CountDistinct Near fr:LacksComplement HasPronounSubject Guess Supplement LacksRequired Complete Hold GuessMissing IsRecentPast Bind Widened Fill LackOfVoice fr:StandsForOnlyVerb fr:ParticipleBehindName LackOfWords IsPresentParticiple Try ReadOpeningParticiple OpeningParticiple fr:MistaggedBehindClitic MistaggedVerb Match Begin .ctor en:MistaggedBehindName");
        reached(typeof(Facts.Clauses.SurfaceComplements), "Between fr:PastTime IsListComma Closing OpensComposite en:OfNoun en:IsRank OpensTime fr:ReadAfter fr:After IsModifier ReadAround Around .ctor");
        reached(typeof(Facts.Fillers.FillerResolver), "en:IsEvent en:IsBody en:Fraction en:Count en:IsOfWhoIsNamed NameCalled en:IsPlace fr:IsBareTitle en:IsOfNameBefore Settlement OpensAsPlural AddListed IsOwned Amount IsCoordinated Time AmountAt IsAgentive NameIncluded AddTogether AddPronounBefore Collect NamesOfCounted Resolve Text en:NamesBehindPlural Release Phrase Apposed Described IsActor Hyphened IsActorNoun MentionBeside OneOf MentionOf Entity One en:HeadOfChunk SetApart .ctor");
        reached(typeof(Facts.Clauses.ClauseReader), "en:Accused fr:Speaks fr:IsTemporal OfNoun Preceding IsSetOff en:Adjective NamesBehindComma IsInsertedSpeech IsGerundOf IsObjectRelative IsDativeClitic fr:OneNamed IsOfAntecedent IsOwner en:Disagree en:TemporalApposition TakeSecondSubject OpensItsClause OfficeBefore NamedBefore IsLooseConjunct DescribedBefore EndsInName fr:UndergoesAbove fr:IsTakenForFinite en:HasNameAsObject Predicative en:HasFunction fr:IsBehindGerund fr:IsGerund Agreeing en:AddPredicate fr:FollowsEquative fr:OpensClause AddNearestAgreeing IsPurposeBehindName fr:AddPredicateBehindTime en:BearerOf HasRelativeSubject fr:FollowsRelativeObject ImpliedSubject Subordinate Announced DirectAntecedent MissedSubject SubjectOfParticiple fr:HasColonBetween en:Predicated Stressed Introduced en:NameRightBefore en:TemporalSubject NamesSeveral IsInfinitive Inserted AddClauseSubject AddAround AddOwner AddPredicatedSum fr:OneOfThose AddPurpose en:HasAgent AddGoverningSelf IsToldOfPronoun AddDependentSelves Selves AddSum AddWholes AddShared AddNestedInNoun get_Suggested Noun BodyBeside HasCopula NounComplements en:FirstOfNumber FirstNumeral en:OpensAsPast NamedByTitle fr:OpensPhrase Subject PairOpensAt Possessed fr:DisplacedObject OutsideRelative fr:GoesOn HasSubjectClitic SubjectClitic RelativeObject BodyOf NamedOfficer en:EndsInSpeaker OpensQuotation Inverted FollowsQuote IsRelative Antecedent IsPartitive fr:Closing IsHeadlinePassive Voices en:ReducedRelativeObject fr:NameBehind AddGovernors AddPossessors AddJoinedSubject AddSubject SubjectAcross IsUndergone fr:OpensAsParticiple Interrupted en:AddSiteOfSubject en:Acquainted AddSumBehind IsPastParticiple IsSaying States OpeningComma Spelled InsertedSpeaker Speaker fr:PastApposition fr:AddPredicateBehindName Quantifies SubjectBeside FollowsMark en:AddIndirectObject AddNested AddPredicates IsReflexive fr:FollowsReflexive TakeObject AddObjectElsewhere IsQuantified TakeSubject CaseName Oblique TakeOblique ReadDependent ReadDependents IsPassive ReadVerb en:IsReducedRelative Verb IsFinite .ctor");
        reached(typeof(Facts.FactKind), "Takes Role get_Ordered");
        reached(typeof(Facts.Fillers.DocumentFillers), "Amount Time Rent Text Entity Words .ctor");
        reached(typeof(Facts.Clauses.PhraseExtent), "BehindSum en:Acquaintance IsQuoteOrHyphen IsSum Kept Keep Of .ctor");
        reached(typeof(Facts.Frames.Evoked), "MayExclude Binds MayStandIn Kept Words .ctor");
        reached(typeof(Facts.Frames.MatchWorkspace), ".ctor");
        reached(typeof(Facts.Clauses.SurfaceSubjects), "en:PairOpensBefore fr:After VerbJoinedTo Left MatchingComma IsSaidByUs EndsInSpeaker fr:AppositionBefore en:ClosingSpeaker .ctor");
        reached(typeof(Facts.Filler), ".ctor");
        reached(typeof(Facts.Speech.Attribution), ".ctor");
        reached(typeof(Languages.English.EnglishVerbForms), "en:ByForm en:Table en:Infinitives");
        reached(typeof(Facts.FactGrammar), "en:get_MayBeSited get_MayBeSibling get_MayBeParty en:IsRegularParticiple IsActor IsPresentParticiple Has Initials get_AttributionInitials IsKnown Relemmatize");
        reached(typeof(Facts.Clauses.Complement), ".ctor");
        reached(typeof(Facts.Clauses.Clause), "Begin Add .ctor");
        reached(typeof(Languages.French.FrenchVerbForms), "fr:Respelled fr:Ends fr:Infinitives");
        reached(typeof(Facts.Speech.AttributionReader), "fr:End fr:IsMessage fr:Messages fr:Titled IsWithin en:HasContentAfter IsParenthetic BetweenCommas IsImpersonal EndsBehindSubject fr:IsAttribution fr:IsAttributionOfThree OpensAttribution OpensAttributionWith Speaks BySpeech MayOpenAttribution ByPreposition Read .ctor");
        reached(typeof(Facts.Clauses.AnnotatedSentence), "Has get_HasNames OpensConjunct HeadOf get_Times get_Amounts MayHaveAny MayHave IsNominal get_Reference get_Number Child get_Amount get_Time fr:Relemmatize Relation Lower IsVerbal Correct get_Covering IsPlace IsUpper FindDateline get_Mention get_Item FirstAt Unmapped Cover IsLower .ctor Of");
        reached(typeof(Facts.Speech.SentenceReading), ".ctor");
        reached(typeof(Facts.Frames.WordGlance), "MayHold Of Add");
        reached(typeof(Facts.Frames.Kinds.KindReadings), "Of");
        reached(typeof(Facts.Frames.FrameNotation), "SetOption Default Behind Types Bind IsWord Units");
        reached(typeof(Facts.Frames.RoleBinding), ".ctor");
        reached(typeof(Facts.Frames.LexicalUnit), ".ctor");
        reached(typeof(Facts.Frames.DeclaredLine), "Units");
        reached(typeof(Facts.Frames.FrameIndex), "Keep Place Read Entry Find");
        reached(typeof(Facts.Clauses.WordMap), "get_Item");
        reached(typeof(Facts.Frames.WordSignature), "Of");
        reached(typeof(Documents.ComposedText), "InDocument .ctor fr:Ligature fr:Plain fr:IsMark fr:IsUnseen IsSpace IsComposed Of");
        reached(typeof(Quantities.DocumentQuantities), "Outside");
    }
}
