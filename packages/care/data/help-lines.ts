import type { CountryHelp } from "../src/help-line.ts";

/** The day on which all of these were last looked at. */
const checked = "2026-11-23";

/** Help lines by country, ISO 3166-1 alpha-2. What comes in, and how each was checked: docs/help-lines.md. */
export const helpLines: Readonly<Record<string, CountryHelp>> = {
  AT: {
    emergency: [
      ["all", "112"],
      ["police", "133"],
      ["ambulance", "144"],
    ],
    lines: [
      {
        needs: ["crisis"],
        name: "Telefonseelsorge",
        number: "142",
        web: "telefonseelsorge.at",
        source: "https://www.katholisch.at/telefonseelsorge",
        how: "own page",
        checked,
      },
      {
        needs: ["violence"],
        name: "Frauenhelpline",
        number: "0800 222 555",
        note: "For women",
        web: "frauenhelpline.at",
        source: "https://oesterreich.orf.at/stories/3187578/",
        how: "other page",
        checked,
      },
      {
        needs: ["crisis", "violence"],
        name: "Männernotruf",
        number: "0800 246 247",
        note: "For men",
        web: "maennernotruf.at",
        source: "https://oesterreich.orf.at/stories/3187578/",
        how: "other page",
        checked,
      },
      {
        needs: ["using-violence"],
        name: "Männerinfo",
        number: "0800 400 777",
        note: "For men",
        web: "maennerinfo.at",
        source: "https://www.maennerinfo.at/",
        how: "several lists",
        checked,
      },
      {
        needs: ["young"],
        name: "Rat auf Draht",
        number: "147",
        web: "rataufdraht.at",
        source: "https://www.rataufdraht.at/",
        how: "several lists",
        checked,
      },
    ],
  },
  AU: {
    emergency: [
      ["all", "000"],
      ["mobile", "112"],
    ],
    lines: [
      {
        needs: ["crisis"],
        name: "Lifeline",
        number: "13 11 14",
        web: "lifeline.org.au",
        source:
          "https://www.health.vic.gov.au/mental-health-services/telephone-and-online-services",
        how: "own page",
        checked,
      },
      {
        needs: ["violence"],
        name: "1800RESPECT",
        number: "1800 737 732",
        web: "1800respect.org.au",
        source: "https://www.esafety.gov.au/women/get-help/finding-support",
        how: "own page",
        checked,
      },
      {
        needs: ["using-violence"],
        name: "Men’s Referral Service",
        number: "1300 766 491",
        note: "For men",
        web: "ntv.org.au",
        source:
          "https://www.miragenews.com/no-to-violence-welcomes-nsw-government-funding-boost-to-keep-people-safe-from-family-violence/",
        how: "other page",
        checked,
      },
      {
        needs: ["crisis", "using-violence"],
        name: "MensLine",
        number: "1300 78 99 78",
        note: "For men",
        web: "mensline.org.au",
        source:
          "https://newshub.medianet.com.au/2024/09/lifeline-urges-australians-to-get-to-know-all-the-ways-to-reach-out-for-support/66068",
        how: "other page",
        checked,
      },
      {
        needs: ["young"],
        name: "Kids Helpline",
        number: "1800 55 1800",
        note: "Ages 5 to 25",
        web: "kidshelpline.com.au",
        source:
          "https://www.health.vic.gov.au/mental-health-services/telephone-and-online-services",
        how: "own page",
        checked,
      },
    ],
  },
  BE: {
    emergency: [
      ["all", "112"],
      ["police", "101"],
    ],
    lines: [
      {
        needs: ["crisis"],
        name: "Zelfmoordlijn",
        number: "1813",
        note: "In Dutch",
        web: "zelfmoord1813.be",
        source:
          "https://www.brusselstimes.com/belgium/1952875/belgiums-centre-for-suicide-prevention-calls-for-volunteers",
        how: "other page",
        checked,
      },
      {
        needs: ["crisis"],
        name: "Centre de Prévention du Suicide",
        number: "0800 32 123",
        note: "In French",
        web: "preventionsuicide.be",
        source:
          "https://www.brusselstimes.com/belgium/1952875/belgiums-centre-for-suicide-prevention-calls-for-volunteers",
        how: "other page",
        checked,
      },
      {
        needs: ["violence", "using-violence"],
        name: "1712",
        number: "1712",
        note: "In Dutch",
        web: "1712.be",
        source: "https://www.1712.be/",
        how: "several lists",
        checked,
      },
      {
        needs: ["violence", "using-violence"],
        name: "Écoute violences conjugales",
        number: "0800 30 030",
        note: "In French",
        web: "ecouteviolencesconjugales.be",
        source: "https://www.ecouteviolencesconjugales.be/",
        how: "several lists",
        checked,
      },
    ],
  },
  BR: {
    emergency: [
      ["police", "190"],
      ["ambulance", "192"],
    ],
    lines: [
      {
        needs: ["crisis"],
        name: "CVV",
        number: "188",
        web: "cvv.org.br",
        source:
          "https://www.jd1noticias.com/geral/ligacao-para-centro-de-valorizacao-da-vida-passa-a-ser-gratuita/53507/",
        how: "other page",
        checked,
      },
      {
        needs: ["violence"],
        name: "Central de Atendimento à Mulher",
        number: "180",
        note: "For women",
        source: "https://portal.pi.gov.br/sempi/190-aplicativo",
        how: "own page",
        checked,
      },
    ],
  },
  CA: {
    emergency: [["all", "911"]],
    lines: [
      {
        needs: ["crisis"],
        name: "9-8-8 Suicide Crisis Helpline",
        number: "988",
        text: { by: "sms", number: "988" },
        web: "988.ca",
        source:
          "https://www.newswire.ca/news-releases/government-of-canada-announces-kids-help-phone-as-9-8-8-network-partner-898887020.html",
        how: "own page",
        checked,
      },
      {
        needs: ["violence"],
        name: "Assaulted Women’s Helpline",
        number: "1-866-863-0511",
        note: "For women in Ontario",
        web: "awhl.org",
        source: "https://www.awhl.org/",
        how: "several lists",
        checked,
      },
      {
        needs: ["young"],
        name: "Kids Help Phone",
        number: "1-800-668-6868",
        text: { by: "sms", number: "686868", word: "CONNECT" },
        web: "kidshelpphone.ca",
        source:
          "https://www.cbc.ca/news/health/mental-health-crisis-text-kids-help-phone-1.4894118",
        how: "other page",
        checked,
      },
    ],
  },
  CH: {
    emergency: [
      ["all", "112"],
      ["police", "117"],
      ["ambulance", "144"],
    ],
    lines: [
      {
        needs: ["crisis", "using-violence"],
        name: "Die Dargebotene Hand, La Main Tendue, Telefono Amico",
        number: "143",
        web: "143.ch",
        source:
          "https://www.143.ch/2014/11/25/tel-143-a-lecoute-des-situations-de-violence-domestique/",
        how: "own page",
        checked,
      },
      {
        needs: ["violence"],
        name: "Opferhilfe, Aide aux victimes, Aiuto alle vittime",
        number: "142",
        web: "opferhilfe-schweiz.ch",
        source: "https://www.opferhilfe-schweiz.ch/",
        how: "several lists",
        checked,
      },
      {
        needs: ["young"],
        name: "Pro Juventute",
        number: "147",
        web: "147.ch",
        source: "https://www.projuventute.ch/index.php?id=2290",
        how: "own page",
        checked,
      },
    ],
  },
  CL: {
    emergency: [
      ["police", "133"],
      ["ambulance", "131"],
    ],
    lines: [
      {
        needs: ["crisis"],
        name: "Línea de Prevención del Suicidio",
        number: "*4141",
        source:
          "https://www.latercera.com/nacional/noticia/fono-4141-de-prevencion-del-suicidio-mas-de-227000-llamadas-atendidas-en-tres-anos/",
        how: "other page",
        checked,
      },
      {
        needs: ["violence"],
        name: "Fono Orientación en Violencia contra la Mujer",
        number: "1455",
        note: "For women",
        source:
          "https://elcalbucano.cl/2022/09/invitan-a-conocer-plataformas-de-ayuda-para-prevenir-el-suicidio",
        how: "other page",
        checked,
      },
      {
        needs: ["young"],
        name: "Fono Niños",
        number: "147",
        source:
          "https://13.cl/programas/servicios-13/servicios/conoce-como-funciona-fono-ninos-147-el-servicio-para-denunciar",
        how: "other page",
        checked,
      },
    ],
  },
  DE: {
    emergency: [
      ["all", "112"],
      ["police", "110"],
    ],
    lines: [
      {
        needs: ["crisis"],
        name: "TelefonSeelsorge",
        number: "0800 111 0 111",
        web: "telefonseelsorge.de",
        source:
          "https://www.spektrum.de/news/telefonseelsorge-erste-hilfe-fuer-die-seele/2055834",
        how: "other page",
        checked,
      },
      {
        needs: ["violence"],
        name: "Hilfetelefon Gewalt gegen Frauen",
        number: "116 016",
        note: "For women, in many languages",
        web: "hilfetelefon.de",
        source:
          "https://www.der-paritaetische.de/alle-meldungen/bundesweites-hilfetelefon-gewalt-gegen-frauen-wird-zehn-und-bekommt-vereinfachte-rufnummer/",
        how: "other page",
        checked,
      },
      {
        needs: ["violence"],
        name: "Hilfetelefon Gewalt an Männern",
        number: "0800 123 99 00",
        note: "For men",
        web: "maennerhilfetelefon.de",
        source:
          "https://www.deutschlandfunk.de/haeusliche-gewalt-nrw-und-bayern-schalten-hilfetelefon.1939.de.html",
        how: "other page",
        checked,
      },
      {
        needs: ["young"],
        name: "Nummer gegen Kummer",
        number: "116 111",
        web: "nummergegenkummer.de",
        source: "https://www.nummergegenkummer.de/",
        how: "several lists",
        checked,
      },
    ],
  },
  DK: {
    emergency: [["all", "112"]],
    lines: [
      {
        needs: ["crisis"],
        name: "Livslinien",
        number: "70 201 201",
        web: "livslinien.dk",
        source:
          "https://cphpost.dk/2015-10-26/news/suicide-prevention-lifeline-gets-funding-to-stay-open-at-night/",
        how: "other page",
        checked,
      },
      {
        needs: ["violence", "using-violence"],
        name: "Lev Uden Vold",
        number: "1888",
        web: "levudenvold.dk",
        source: "https://levudenvold.dk/",
        how: "several lists",
        checked,
      },
      {
        needs: ["young"],
        name: "BørneTelefonen",
        number: "116 111",
        web: "bornetelefonen.dk",
        source: "https://bornetelefonen.dk/",
        how: "several lists",
        checked,
      },
    ],
  },
  ES: {
    emergency: [["all", "112"]],
    lines: [
      {
        needs: ["crisis"],
        name: "Línea de atención a la conducta suicida",
        number: "024",
        source:
          "https://maldita.es/index.php/malditaciencia/20220510/024-numero-telefono-atencion-suicidio-espana-gratuito",
        how: "other page",
        checked,
      },
      {
        needs: ["violence"],
        name: "Atención a la violencia contra las mujeres",
        number: "016",
        note: "For women",
        text: { by: "whatsapp", number: "600 000 016" },
        source: "https://www.newtral.es/consultas-016-2024/20240813",
        how: "other page",
        checked,
      },
    ],
  },
  FI: {
    emergency: [["all", "112"]],
    lines: [
      {
        needs: ["crisis"],
        name: "MIELI Kriisipuhelin",
        number: "09 2525 0111",
        note: "In Finnish",
        web: "mieli.fi",
        source: "https://mieli.fi/helpline",
        how: "own page",
        checked,
      },
      {
        needs: ["crisis"],
        name: "MIELI Crisis Helpline",
        number: "09 2525 0116",
        note: "In English, at set hours",
        web: "mieli.fi",
        source: "https://mieli.fi/helpline",
        how: "own page",
        checked,
      },
      {
        needs: ["violence"],
        name: "Nollalinja",
        number: "080 005 005",
        web: "nollalinja.fi",
        source: "https://nollalinja.fi/en",
        how: "own page",
        checked,
      },
    ],
  },
  FR: {
    emergency: [
      ["all", "112"],
      ["police", "17"],
      ["ambulance", "15"],
    ],
    lines: [
      {
        needs: ["crisis"],
        name: "Numéro national de prévention du suicide",
        number: "3114",
        web: "3114.fr",
        source: "https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/",
        how: "own page",
        checked,
      },
      {
        needs: ["violence"],
        name: "Violences Femmes Info",
        number: "3919",
        note: "For women",
        source:
          "https://www.tf1info.fr/societe/journee-internationale-de-lutte-conte-les-violences-faites-aux-femmes-ces-numeros-de-telephone-utiles-qu-il-faut-connaitre-2277414.html",
        how: "other page",
        checked,
      },
      {
        needs: ["using-violence"],
        name: "Ligne pour les auteurs de violences",
        number: "08 019 019 11",
        source:
          "https://www.news18.com/news/world/france-opens-hotline-to-check-domestic-abuse-but-its-reserved-for-abusers-not-victims-2567287.html",
        how: "other page",
        checked,
      },
      {
        needs: ["young"],
        name: "Enfance en danger",
        number: "119",
        web: "allo119.gouv.fr",
        source:
          "https://www.finistere.fr/index.php/Actualites/Alerter-informer-d-une-situation-preoccupante-pour-un-enfant",
        how: "own page",
        checked,
      },
    ],
  },
  GB: {
    emergency: [
      ["all", "999"],
      ["all", "112"],
    ],
    lines: [
      {
        needs: ["crisis"],
        name: "Samaritans",
        number: "116 123",
        web: "samaritans.org",
        source: "https://www.samaritans.org/how-we-can-help/contact-samaritan/",
        how: "own page",
        checked,
      },
      {
        needs: ["crisis", "young"],
        name: "Shout",
        text: { by: "sms", number: "85258", word: "SHOUT" },
        web: "giveusashout.org",
        source: "https://www.giveusashout.org/faqs/",
        how: "own page",
        checked,
      },
      {
        needs: ["violence"],
        name: "National Domestic Abuse Helpline",
        number: "0808 2000 247",
        note: "For women in England",
        web: "nationaldahelpline.org.uk",
        source:
          "https://www.keepingwellnwl.nhs.uk/self-help-resources/staying-safe-domestic-violence",
        how: "own page",
        checked,
      },
      {
        needs: ["violence"],
        name: "Men’s Advice Line",
        number: "0808 801 0327",
        note: "For men",
        web: "mensadviceline.org.uk",
        source:
          "https://www.keepingwellnwl.nhs.uk/self-help-resources/staying-safe-domestic-violence",
        how: "own page",
        checked,
      },
      {
        needs: ["using-violence"],
        name: "Respect Phoneline",
        number: "0808 802 4040",
        web: "respectphoneline.org.uk",
        source:
          "https://www.keepingwellnwl.nhs.uk/self-help-resources/staying-safe-domestic-violence",
        how: "own page",
        checked,
      },
      {
        needs: ["young"],
        name: "Childline",
        number: "0800 1111",
        note: "Under 19",
        web: "childline.org.uk",
        source:
          "https://www.sunderlandecho.com/news/opinion/columnists/childline-advice-when-a-child-contacts-us-we-will-listen-and-support-them-3817957",
        how: "other page",
        checked,
      },
    ],
  },
  HK: {
    emergency: [["all", "999"]],
    lines: [
      {
        needs: ["crisis"],
        name: "The Samaritans",
        number: "2896 0000",
        note: "In English and other languages",
        web: "samaritans.org.hk",
        source: "https://csrp.hku.hk/getting-help/",
        how: "own page",
        checked,
      },
      {
        needs: ["crisis"],
        name: "The Samaritan Befrienders",
        number: "2389 2222",
        note: "In Cantonese and English",
        source: "https://csrp.hku.hk/getting-help/",
        how: "own page",
        checked,
      },
    ],
  },
  HU: {
    emergency: [["all", "112"]],
    lines: [
      {
        needs: ["crisis"],
        name: "Lelki Elsősegély Telefonszolgálat",
        number: "116 123",
        source:
          "https://infostart.hu/belfold/2022/03/19/az-ukrajnai-haboru-miatt-is-egnek-a-lelkisegely-szolgalatok-vonalai",
        how: "other page",
        checked,
      },
    ],
  },
  IE: {
    emergency: [
      ["all", "112"],
      ["all", "999"],
    ],
    lines: [
      {
        needs: ["crisis"],
        name: "Samaritans",
        number: "116 123",
        web: "samaritans.org",
        source:
          "https://www.irishexaminer.com/breakingnews/ireland/samaritans-answer-29m-calls-since-2014-charity-to-play-crucial-role-in-new-mental-help-phone-service-914684.html",
        how: "other page",
        checked,
      },
      {
        needs: ["violence"],
        name: "Women’s Aid",
        number: "1800 341 900",
        note: "For women",
        web: "womensaid.ie",
        source:
          "https://www.thejournal.ie/womens-aid-helpline-2-2964358-Sep2016/",
        how: "other page",
        checked,
      },
      {
        needs: ["violence"],
        name: "Male Advice Line",
        number: "1800 816 588",
        note: "For men",
        source:
          "https://www.thejournal.ie/male-victims-domestic-abuse-helpline-4643294-May2019/",
        how: "other page",
        checked,
      },
      {
        needs: ["young"],
        name: "Childline",
        number: "1800 66 66 66",
        web: "childline.ie",
        source: "https://www.childline.ie/",
        how: "several lists",
        checked,
      },
    ],
  },
  IL: {
    emergency: [
      ["police", "100"],
      ["ambulance", "101"],
    ],
    lines: [
      {
        needs: ["crisis"],
        name: "ERAN",
        number: "1201",
        web: "eran.org.il",
        source:
          "https://jerusaleminstitute.org.il/en/blog/with-days-like-this/",
        how: "other page",
        checked,
      },
      {
        needs: ["violence"],
        name: "Ministry of Welfare line",
        number: "118",
        source:
          "https://www.haaretz.com/israel-news/.premium-calls-to-domestic-violence-hotlines-soar-under-coronavirus-lockdown-1.8808549",
        how: "other page",
        checked,
      },
    ],
  },
  IN: {
    emergency: [["all", "112"]],
    lines: [
      {
        needs: ["crisis"],
        name: "Tele-MANAS",
        number: "14416",
        web: "telemanas.mohfw.gov.in",
        source:
          "https://theshillongtimes.com/2025/02/07/tele-manas-mental-health-helpline-handles-over-18-1-lakh-calls-centre/",
        how: "other page",
        checked,
      },
      {
        needs: ["violence"],
        name: "Women Helpline",
        number: "181",
        note: "For women",
        source: "https://visitnilgiris.org/en/rights/women-child-safety",
        how: "other page",
        checked,
      },
      {
        needs: ["young"],
        name: "Childline",
        number: "1098",
        source: "https://visitnilgiris.org/en/rights/women-child-safety",
        how: "other page",
        checked,
      },
    ],
  },
  IT: {
    emergency: [["all", "112"]],
    lines: [
      {
        needs: ["crisis"],
        name: "Telefono Amico",
        number: "02 2327 2327",
        web: "telefonoamico.it",
        source:
          "https://www.agensir.it/quotidiano/2020/12/12/natale-2020-telefono-amico-italia-dalle-10-del-24-alla-mezzanotte-del-26-dicembre-i-volontari-risponderanno-h24-a-chi-si-sente-solo/",
        how: "other page",
        checked,
      },
      {
        needs: ["violence"],
        name: "Numero antiviolenza e stalking",
        number: "1522",
        web: "1522.eu",
        source:
          "https://www.ansa.it/sito/notizie/cronaca/2023/06/09/violenza-donne-150-chiamate-al-giorno-al-numero-1522_d153d4ec-0ac1-4106-88aa-95e5fea7c296.html",
        how: "other page",
        checked,
      },
    ],
  },
  JP: {
    emergency: [
      ["police", "110"],
      ["ambulance", "119"],
    ],
    lines: [
      {
        needs: ["crisis"],
        name: "よりそいホットライン Yorisoi Hotline",
        number: "0120-279-338",
        source: "https://tascalne.com/?p=1098",
        how: "other page",
        checked,
      },
      {
        needs: ["violence"],
        name: "DV相談プラス DV Sōdan Plus",
        number: "0120-279-889",
        web: "soudanplus.jp",
        source: "https://www.gov-online.go.jp/cam/no_dvca/dv03/",
        how: "own page",
        checked,
      },
      {
        needs: ["young"],
        name: "チャイルドライン Childline",
        number: "0120-99-7777",
        note: "Up to 18",
        web: "childline.or.jp",
        source: "https://childline.or.jp/",
        how: "several lists",
        checked,
      },
    ],
  },
  KE: {
    emergency: [
      ["all", "999"],
      ["all", "112"],
    ],
    lines: [
      {
        needs: ["crisis"],
        name: "Befrienders Kenya",
        number: "0722 178 177",
        source: "https://www.befrienderskenya.org/",
        how: "several lists",
        checked,
      },
      {
        needs: ["violence"],
        name: "National helpline against gender-based violence",
        number: "1195",
        source:
          "https://www.un.org/en/coronavirus/someone-talk-kenya-hotline-women%E2%80%94and-men%E2%80%94crisis",
        how: "own page",
        checked,
      },
      {
        needs: ["young"],
        name: "Childline Kenya",
        number: "116",
        source:
          "https://beta.nation.co.ke/kenya/news/gender/beyond-your-parents-life-saving-resources-that-could-have-saved-teen-bride-from-death--4986762",
        how: "other page",
        checked,
      },
    ],
  },
  KR: {
    emergency: [
      ["police", "112"],
      ["ambulance", "119"],
    ],
    lines: [
      {
        needs: ["crisis"],
        name: "자살예방 상담전화 Suicide prevention",
        number: "109",
        source: "https://m.hankookilbo.com/News/Read/Amp/A2024010316570003218",
        how: "other page",
        checked,
      },
      {
        needs: ["violence"],
        name: "여성긴급전화 Women’s emergency line",
        number: "1366",
        note: "For women",
        source: "https://progress.guide/atlas/asia/south-korea",
        how: "other page",
        checked,
      },
      {
        needs: ["young"],
        name: "청소년상담 Youth line",
        number: "1388",
        source:
          "https://www.breakinglatest.news/news/suicide-prevention-counseling-number-109-integrated-preventive-education-begins-in-earnest/",
        how: "other page",
        checked,
      },
    ],
  },
  LK: {
    emergency: [
      ["police", "119"],
      ["ambulance", "1990"],
    ],
    lines: [
      {
        needs: ["crisis"],
        name: "National Institute of Mental Health",
        number: "1926",
        source:
          "https://www.airtel.lk/an-accessible-path-to-mental-health-with-nimhs-1926-chat-line-powered-by-airtel/",
        how: "other page",
        checked,
      },
    ],
  },
  MX: {
    emergency: [["all", "911"]],
    lines: [
      {
        needs: ["crisis"],
        name: "Línea de la Vida",
        number: "800 911 2000",
        source:
          "https://infobae.com/america/mexico/2020/05/10/asi-funciona-la-linea-de-la-vida-el-servicio-de-atencion-a-la-salud-mental-en-mexico",
        how: "other page",
        checked,
      },
    ],
  },
  MY: {
    emergency: [["all", "999"]],
    lines: [
      {
        needs: ["crisis"],
        name: "Befrienders KL",
        number: "03-7627 2929",
        web: "befrienders.org.my",
        source: "https://www.befrienders.org.my/",
        how: "several lists",
        checked,
      },
      {
        needs: ["violence", "young"],
        name: "Talian Kasih",
        number: "15999",
        source: "https://www.kpwkm.gov.my/",
        how: "several lists",
        checked,
      },
    ],
  },
  NL: {
    emergency: [["all", "112"]],
    lines: [
      {
        needs: ["crisis"],
        name: "113 Zelfmoordpreventie",
        number: "113",
        web: "113.nl",
        source: "https://www.113.nl/schoolopdracht",
        how: "own page",
        checked,
      },
      {
        needs: ["violence", "using-violence"],
        name: "Veilig Thuis",
        number: "0800-2000",
        web: "veiligthuis.nl",
        source:
          "https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld",
        how: "own page",
        checked,
      },
      {
        needs: ["young"],
        name: "Kindertelefoon",
        number: "0800-0432",
        web: "kindertelefoon.nl",
        source: "https://www.kindertelefoon.nl/",
        how: "several lists",
        checked,
      },
    ],
  },
  NO: {
    emergency: [
      ["police", "112"],
      ["ambulance", "113"],
    ],
    lines: [
      {
        needs: ["crisis"],
        name: "Mental Helse Hjelpetelefonen",
        number: "116 123",
        web: "mentalhelse.no",
        source:
          "https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352",
        how: "other page",
        checked,
      },
      {
        needs: ["violence"],
        name: "VO-linjen",
        number: "116 006",
        web: "volinjen.no",
        source:
          "https://fredrikstadavisa.no/2019/10/03/apnet-dognapen-hjelpelinje-for-voldsutsatte/",
        how: "other page",
        checked,
      },
      {
        needs: ["young"],
        name: "Alarmtelefonen for barn og unge",
        number: "116 111",
        web: "116111.no",
        source:
          "https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352",
        how: "other page",
        checked,
      },
    ],
  },
  NZ: {
    emergency: [["all", "111"]],
    lines: [
      {
        needs: ["crisis"],
        name: "Need to talk?",
        number: "1737",
        text: { by: "sms", number: "1737" },
        web: "1737.org.nz",
        source:
          "https://www.health.govt.nz/news-media/news-items/phone-counselling-service-busy-following-christchurch-tragedy",
        how: "own page",
        checked,
      },
      {
        needs: ["violence"],
        name: "Women’s Refuge",
        number: "0800 733 843",
        note: "For women",
        web: "womensrefuge.org.nz",
        source:
          "https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/",
        how: "own page",
        checked,
      },
      {
        needs: ["violence", "using-violence"],
        name: "Are You OK",
        number: "0800 456 450",
        web: "areyouok.org.nz",
        source:
          "https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/",
        how: "own page",
        checked,
      },
      {
        needs: ["young"],
        name: "Youthline",
        number: "0800 376 633",
        text: { by: "sms", number: "234" },
        web: "youthline.co.nz",
        source: "https://www.healthinfo.org.nz/Emotional-physical-abuse.htm",
        how: "own page",
        checked,
      },
    ],
  },
  PH: {
    emergency: [["all", "911"]],
    lines: [
      {
        needs: ["crisis"],
        name: "NCMH Crisis Hotline",
        number: "1553",
        source:
          "https://news.abs-cbn.com/news/10/25/22/cwc-to-launch-hotline-for-childrens-rights-violations",
        how: "other page",
        checked,
      },
      {
        needs: ["young"],
        name: "Bantay Bata",
        number: "163",
        source:
          "https://www.dswd.gov.ph/dswd-partners-call-for-heightened-vigilance-against-child-abuse-amid-ecq/",
        how: "own page",
        checked,
      },
    ],
  },
  PL: {
    emergency: [["all", "112"]],
    lines: [
      {
        needs: ["crisis"],
        name: "Centrum Wsparcia",
        number: "800 70 2222",
        source: "https://kampanianazdrowie.pl/pomoc/",
        how: "other page",
        checked,
      },
      {
        needs: ["violence"],
        name: "Niebieska Linia",
        number: "800 120 002",
        web: "niebieskalinia.info",
        source:
          "https://pap-mediaroom.pl/zdrowie-i-styl-zycia/30-lat-realnej-pomocy-jubileusz-ogolnopolskiego-pogotowia-dla-osob-doznajacych",
        how: "other page",
        checked,
      },
      {
        needs: ["young"],
        name: "Telefon zaufania dla dzieci i młodzieży",
        number: "116 111",
        web: "116111.pl",
        source:
          "https://malopolska.policja.gov.pl/pl/content/116-111-tel-zaufania-dla-dzieci-i-mlodziezy",
        how: "own page",
        checked,
      },
    ],
  },
  PT: {
    emergency: [["all", "112"]],
    lines: [
      {
        needs: ["crisis"],
        name: "Linha Nacional de Prevenção do Suicídio",
        number: "1411",
        source:
          "https://www.deco.proteste.pt/saude/saude-mental/noticias/linha-prevencao-suicidio-funciona-24-horas-por-dia",
        how: "other page",
        checked,
      },
      {
        needs: ["violence"],
        name: "Informação às vítimas de violência doméstica",
        number: "800 202 148",
        text: { by: "sms", number: "3060" },
        source:
          "https://protecaocivil.sintra.pt/noticias/novas-linhas-de-apoio-para-vitimas-de-violencia-domestica",
        how: "own page",
        checked,
      },
      {
        needs: ["violence"],
        name: "APAV",
        number: "116 006",
        web: "apav.pt",
        source:
          "https://protecaocivil.sintra.pt/noticias/novas-linhas-de-apoio-para-vitimas-de-violencia-domestica",
        how: "own page",
        checked,
      },
      {
        needs: ["young"],
        name: "SOS Criança",
        number: "116 111",
        source:
          "https://protecaocivil.sintra.pt/noticias/novas-linhas-de-apoio-para-vitimas-de-violencia-domestica",
        how: "own page",
        checked,
      },
    ],
  },
  SE: {
    emergency: [["all", "112"]],
    lines: [
      {
        needs: ["crisis"],
        name: "Mind Självmordslinjen",
        number: "90101",
        web: "mind.se",
        source:
          "https://www.kronprinsessparetsstiftelse.se/projekt/sjalvmordsupplysningen.html",
        how: "other page",
        checked,
      },
      {
        needs: ["violence"],
        name: "Kvinnofridslinjen",
        number: "116 016",
        web: "kvinnofridslinjen.se",
        source: "https://kvinnofridslinjen.se/",
        how: "several lists",
        checked,
      },
      {
        needs: ["using-violence"],
        name: "Välj att sluta",
        number: "020-555 666",
        web: "valjattsluta.se",
        source: "https://valjattsluta.se/",
        how: "several lists",
        checked,
      },
      {
        needs: ["young"],
        name: "Bris",
        number: "116 111",
        web: "bris.se",
        source:
          "https://www.corren.se/nyheter/sjalvmord-ar-vanligast-bland-aldre-man-om5530243.aspx",
        how: "other page",
        checked,
      },
    ],
  },
  SG: {
    emergency: [
      ["police", "999"],
      ["ambulance", "995"],
    ],
    lines: [
      {
        needs: ["crisis"],
        name: "Samaritans of Singapore",
        number: "1767",
        text: { by: "whatsapp", number: "9151 1767" },
        web: "sos.org.sg",
        source: "https://mothership.sg/2022/09/sos-24h-whatsapp-service",
        how: "other page",
        checked,
      },
      {
        needs: ["violence"],
        name: "National Anti-Violence Helpline",
        number: "1800 777 0000",
        source:
          "https://cnalifestyle.channelnewsasia.com/singapore/msf-launches-24-hour-domestic-violence-helpline-victims-public-seek-help-308966",
        how: "other page",
        checked,
      },
    ],
  },
  TW: {
    emergency: [
      ["police", "110"],
      ["ambulance", "119"],
    ],
    lines: [
      {
        needs: ["crisis"],
        name: "安心專線 Ministry of Health line",
        number: "1925",
        source: "https://kch.org.tw/Xfile/1120619-1.html",
        how: "own page",
        checked,
      },
      {
        needs: ["using-violence"],
        name: "男性關懷專線 Men’s line",
        number: "0800-013-999",
        note: "For men",
        source: "https://www.chnnews-tv.com/16/43646",
        how: "other page",
        checked,
      },
    ],
  },
  US: {
    emergency: [["all", "911"]],
    lines: [
      {
        needs: ["crisis", "young"],
        name: "988 Suicide & Crisis Lifeline",
        number: "988",
        text: { by: "sms", number: "988" },
        web: "988lifeline.org",
        source:
          "https://hcfl.gov/residents/parks-and-leisure/mindful-mondays/national-crisis-help-line",
        how: "own page",
        checked,
      },
      {
        needs: ["violence"],
        name: "National Domestic Violence Hotline",
        number: "1-800-799-7233",
        text: { by: "sms", number: "88788", word: "START" },
        web: "thehotline.org",
        source:
          "https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts",
        how: "own page",
        checked,
      },
    ],
  },
  ZA: {
    emergency: [
      ["mobile", "112"],
      ["police", "10111"],
    ],
    lines: [
      {
        needs: ["crisis"],
        name: "SADAG Suicide Crisis Line",
        number: "0800 567 567",
        web: "sadag.org",
        source:
          "https://ewn.co.za/2019/09/11/sadag-receiving-more-calls-to-do-talks-on-suicide-at-primary-schools",
        how: "other page",
        checked,
      },
      {
        needs: ["violence"],
        name: "Gender-Based Violence Command Centre",
        number: "0800 428 428",
        text: { by: "sms", number: "31531", word: "HELP" },
        web: "gbv.org.za",
        source: "https://gbv.org.za/about-us",
        how: "own page",
        checked,
      },
    ],
  },
};
