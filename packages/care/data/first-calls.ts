import type { FirstCalls } from "../src/help-line.ts";

/**
 * What to call before anything else of the list is there, by country: the emergency numbers, and the first line to talk
 * to that can be called. It is a copy of a part of help-lines.ts, small enough to come with the first script of the
 * app; a test holds the two equal.
 */
export const firstCallsByCountry: Readonly<Record<string, FirstCalls>> = {
  AT: { emergency: [["all","112"],["police","133"],["ambulance","144"]], talk: {"name":"Telefonseelsorge","number":"142"} },
  AU: { emergency: [["all","000"],["mobile","112"]], talk: {"name":"Lifeline","number":"13 11 14"} },
  BE: { emergency: [["all","112"],["police","101"]], talk: {"name":"Zelfmoordlijn","number":"1813","note":"In Dutch"} },
  BR: { emergency: [["police","190"],["ambulance","192"]], talk: {"name":"CVV","number":"188"} },
  CA: { emergency: [["all","911"]], talk: {"name":"9-8-8 Suicide Crisis Helpline","number":"988"} },
  CH: { emergency: [["all","112"],["police","117"],["ambulance","144"]], talk: {"name":"Die Dargebotene Hand, La Main Tendue, Telefono Amico","number":"143"} },
  CL: { emergency: [["police","133"],["ambulance","131"]], talk: {"name":"Línea de Prevención del Suicidio","number":"*4141"} },
  DE: { emergency: [["all","112"],["police","110"]], talk: {"name":"TelefonSeelsorge","number":"0800 111 0 111"} },
  DK: { emergency: [["all","112"]], talk: {"name":"Livslinien","number":"70 201 201"} },
  ES: { emergency: [["all","112"]], talk: {"name":"Línea de atención a la conducta suicida","number":"024"} },
  FI: { emergency: [["all","112"]], talk: {"name":"MIELI Kriisipuhelin","number":"09 2525 0111","note":"In Finnish"} },
  FR: { emergency: [["all","112"],["police","17"],["ambulance","15"]], talk: {"name":"Numéro national de prévention du suicide","number":"3114"} },
  GB: { emergency: [["all","999"],["all","112"]], talk: {"name":"Samaritans","number":"116 123"} },
  HK: { emergency: [["all","999"]], talk: {"name":"The Samaritans","number":"2896 0000","note":"In English and other languages"} },
  HU: { emergency: [["all","112"]], talk: {"name":"Lelki Elsősegély Telefonszolgálat","number":"116 123"} },
  IE: { emergency: [["all","112"],["all","999"]], talk: {"name":"Samaritans","number":"116 123"} },
  IL: { emergency: [["police","100"],["ambulance","101"]], talk: {"name":"ERAN","number":"1201"} },
  IN: { emergency: [["all","112"]], talk: {"name":"Tele-MANAS","number":"14416"} },
  IT: { emergency: [["all","112"]], talk: {"name":"Telefono Amico","number":"02 2327 2327"} },
  JP: { emergency: [["police","110"],["ambulance","119"]], talk: {"name":"よりそいホットライン Yorisoi Hotline","number":"0120-279-338"} },
  KE: { emergency: [["all","999"],["all","112"]], talk: {"name":"Befrienders Kenya","number":"0722 178 177"} },
  KR: { emergency: [["police","112"],["ambulance","119"]], talk: {"name":"자살예방 상담전화 Suicide prevention","number":"109"} },
  LK: { emergency: [["police","119"],["ambulance","1990"]], talk: {"name":"National Institute of Mental Health","number":"1926"} },
  MX: { emergency: [["all","911"]], talk: {"name":"Línea de la Vida","number":"800 911 2000"} },
  MY: { emergency: [["all","999"]], talk: {"name":"Befrienders KL","number":"03-7627 2929"} },
  NL: { emergency: [["all","112"]], talk: {"name":"113 Zelfmoordpreventie","number":"113"} },
  NO: { emergency: [["police","112"],["ambulance","113"]], talk: {"name":"Mental Helse Hjelpetelefonen","number":"116 123"} },
  NZ: { emergency: [["all","111"]], talk: {"name":"Need to talk?","number":"1737"} },
  PH: { emergency: [["all","911"]], talk: {"name":"NCMH Crisis Hotline","number":"1553"} },
  PL: { emergency: [["all","112"]], talk: {"name":"Centrum Wsparcia","number":"800 70 2222"} },
  PT: { emergency: [["all","112"]], talk: {"name":"Linha Nacional de Prevenção do Suicídio","number":"1411"} },
  SE: { emergency: [["all","112"]], talk: {"name":"Mind Självmordslinjen","number":"90101"} },
  SG: { emergency: [["police","999"],["ambulance","995"]], talk: {"name":"Samaritans of Singapore","number":"1767"} },
  TW: { emergency: [["police","110"],["ambulance","119"]], talk: {"name":"安心專線 Ministry of Health line","number":"1925"} },
  US: { emergency: [["all","911"]], talk: {"name":"988 Suicide & Crisis Lifeline","number":"988"} },
  ZA: { emergency: [["mobile","112"],["police","10111"]], talk: {"name":"SADAG Suicide Crisis Line","number":"0800 567 567"} },
};
