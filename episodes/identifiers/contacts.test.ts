import { describe, expect, it } from 'vitest'
import { marked } from './testing.ts'

describe('e-mail addresses and the web', () => {
  it.each([
    ['email me at jane.doe@nhs.net', 'email: jane.doe@nhs.net'],
    ['<j.smith+x@sub.example.co.uk>.', 'email: j.smith+x@sub.example.co.uk'],
    ['DR.HOUSE@PPTH.ORG, thanks', 'email: DR.HOUSE@PPTH.ORG'],
    ['linkedin.com/in/jane-doe', 'web: linkedin.com/in/jane-doe'],
    ['see https://www.facebook.com/jane.doe', 'web: https://www.facebook.com/jane.doe'],
    ['https://ehr.example/chart?tab=1&mrn=12345', 'web: https://ehr.example/chart?tab=1&mrn=12345'],
    ['IP address 192.168.1.10.', 'web: 192.168.1.10'],
    ['00:1B:44:11:3A:B7', 'web: 00:1B:44:11:3A:B7'],
    ['2001:0db8:85a3:0000:0000:8a2e:0370:7334', 'web: 2001:0db8:85a3:0000:0000:8a2e:0370:7334'],
  ])('%s', (text, found) => expect(marked(text)).toEqual([found]))
  it.each([
    '5 mg @ night',
    'a@b',
    '@@@@',
    'EC 3.4.21.5',
    'version 1.2.3.4',
    'https://www.bmj.com/content/372/bmj.n71',
    'www.nice.org.uk/guidance/ng136',
  ])('not %s', text => expect(marked(text)).toEqual([]))
})

describe('telephone numbers', () => {
  it.each([
    ['(555) 123-4567', '(555) 123-4567'],
    ['call 555-123-4567.', '555-123-4567'],
    ['617.555.1234', '617.555.1234'],
    ['+1 (202) 555-0143 ext. 12', '+1 (202) 555-0143 ext. 12'],
    ['1-800-555-0199', '1-800-555-0199'],
    ['phone no: 5551234567', '5551234567'],
    ['call back on 555-0142', '555-0142'],
    ['07700 900123', '07700 900123'],
    ['tel:07700900123', '07700900123'],
    ['+44 (0)20 7946 0018', '+44 (0)20 7946 0018'],
    ['(0161) 496 0000', '(0161) 496 0000'],
    ['0044 7700\u00a0900123', '0044 7700\u00a0900123'],
    ['020\u20137946\u20130958', '020\u20137946\u20130958'],
    ['Tél : 06.12.34.56.78', '06.12.34.56.78'],
    ['+33 1 42 68 53 00', '+33 1 42 68 53 00'],
    ['0171/1234567', '0171/1234567'],
    ['+49 (0)89 1234567', '+49 (0)89 1234567'],
    ['(02) 9374 4000', '(02) 9374 4000'],
    ['98765 43210', '98765 43210'],
    ['bleep 2345', '2345'],
  ])('%s', (text, number) => expect(marked(text)).toEqual([`phone: ${number}`]))
  it.each([
    'call 911',
    'telephone follow-up 2010-2020',
    'text message reminders 2019',
    '1,234,567 patients',
    '0.05 0.01 0.001',
    '01/2019-12/2020',
    '0000-0002-1825-0097',
    'PMID 31475795',
    'contact lens 30 days',
  ])('not %s', text => expect(marked(text)).toEqual([]))
})

describe('addresses', () => {
  it.each([
    ['lives at 12 High Street.', '12 High Street'],
    ['221B Baker Street', '221B Baker Street'],
    ['1600 Pennsylvania Ave NW', '1600 Pennsylvania Ave NW'],
    ['Flat 4, 12 Elm Rd', 'Flat 4, 12 Elm Rd'],
    ['123 5th Avenue, Apt 4B', '123 5th Avenue, Apt 4B'],
    ['123 N. Main St., Springfield', '123 N. Main St.'],
    ['45 oak avenue', '45 oak avenue'],
    ['lives at 45 elm drive', '45 elm drive'],
    ["16 St Mary's Close", "16 St Mary's Close"],
    ['P.O. Box 123', 'P.O. Box 123'],
    ['Musterstraße 12', 'Musterstraße 12'],
    ['12 rue de la Paix', '12 rue de la Paix'],
    ['Via Roma 5', 'Via Roma 5'],
  ])('%s', (text, address) => expect(marked(text)).toEqual([`address: ${address}`]))
  it.each([
    '6 Minute Walk Test',
    '12 Week Walk programme',
    '3 way stopcock',
    '10 patients on the road',
    '12 lead ECG',
    'Stage 4 Close follow-up',
    'GCS 13/15 head injury CT',
    'PO 500 mg',
    'via oral 5 mg',
    '2 Way ANOVA',
  ])('not %s', text => expect(marked(text)).toEqual([]))
})

describe('postcodes', () => {
  it.each([
    ['SW1A 1AA', 'SW1A 1AA'],
    ['lives in ls1 4dy', 'ls1 4dy'],
    ['(EC1A1BB)', 'EC1A1BB'],
    ['postcode m11ae', 'm11ae'],
    ['DN55 1PT.', 'DN55 1PT'],
    ['02115-1234', '02115-1234'],
    ['Boston, MA 02115', '02115'],
    ['TX 77030', '77030'],
    ['zip code: 90210', '90210'],
    ['Seattle, Washington 98101', '98101'],
    ['K1A 0B1', 'K1A 0B1'],
    ['m5v 3l9', 'm5v 3l9'],
  ])('%s', (text, code) => expect(marked(text)).toEqual([`postcode: ${code}`]))
  it.each([
    'vitamin B12 5ug',
    'E2 2hr level',
    'S1 2nd',
    'T1N0M0',
    'G2P1A0',
    'H1N1',
    'BRAF V600E',
    'CA 19-9',
    'MS 10000 patients',
    'PA 10000',
    '12345 OR 23456',
    'in 12345 cases',
    'L858R',
    'HLA-B57',
    'D1F 2A3',
  ])('not %s', text => expect(marked(text)).toEqual([]))
})
