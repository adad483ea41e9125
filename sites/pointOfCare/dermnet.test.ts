import { checkSite, search, source } from '../testing.ts'
import { dermnet } from './dermnet.ts'

checkSite(dermnet, {
  notices: [
    ['https://dermnetnz.org/search?search=Stevens-Johnson%20syndrome', search('Stevens-Johnson syndrome')],
    ['https://dermnetnz.org/search?query=vascular%20lesion', search('vascular lesion')],
    [
      'https://www.dermnetnz.org/search.html?q=psoriasis+%26+arthritis',
      search('psoriasis & arthritis', { url: 'https://dermnetnz.org/search?search=psoriasis%20%26%20arthritis' }),
    ],
    ['https://dermnetnz.org/search/?q=l%C3%BApus&page=2', search('lúpus')],
    ['https://dermnetnz.org/topics/tinea-corporis', source({ slug: 'tinea-corporis' })],
    ['https://www.dermnetnz.org/topics/acne/', source({ slug: 'acne' }, { url: 'https://dermnetnz.org/topics/acne' })],
    ['https://dermnetnz.org/topics/melanoma?stage=Live#treatment', source({ slug: 'melanoma' })],
    ['https://dermnetnz.org/images/varicella-images', source({ slug: 'images/varicella-images' })],
    ['http://www.dermnetnz.org/viral/herpes-zoster.html', source({ slug: 'viral/herpes-zoster' })],
  ],
  ignores: [
    'https://dermnetnz.org/',
    'http://www.dermnet.com',
    'https://dermnetnz.org/topics',
    'https://dermnetnz.org/topics/',
    'https://dermnetnz.org/images',
    'https://dermnetnz.org/search?search=',
    'https://dermnetnz.org/image-licence',
    'https://dermnetnz.org/about-us',
    'https://dermnetnz.org/quizzes',
    'https://dermnetnz.org/cme',
    'http://www.dermnetnz.org/about/contact.html',
    'http://www.dermnet.com/dn2/allJPG3/malignant-melanoma-1.jpg',
  ],
})
