import { describe, expect, test } from '@jest/globals';
import { beneficiaryOf, hasToDoWith } from '../../src/values/beneficiary';

describe('beneficiaryOf', () => {
  test.each([
    ['涉核人员满意度', '涉核'],
    ['退役士兵满意度', '退役士兵'],
    ['教师、学生满意度', '教师学生'],
    ['孤儿的满意程度', '孤儿'],
    ['救助对象对社会救助实施的满意度', '救助'],
    ['参训学员满意率', '学员'],
  ])('%s', (name, who) => {
    expect(beneficiaryOf(name)).toBe(who);
  });

  test.each([
    '群众满意度',
    '社会公众或服务对象满意度',
    '受益群体满意度',
    '单位工作人员满意度',
    '职工满意度',
    '使用部门满意度',
    '城乡居民满意度',
    '辖区居民满意度',
    '对殡葬设施的满意度',
    '群众对基本公共卫生服务的满意度',
    '满意度人员占总职工人数',
    '满意度',
    '政策知晓率',
  ])('any project’s: %s', (name) => {
    expect(beneficiaryOf(name)).toBe('');
  });
});

describe('hasToDoWith', () => {
  test.each([
    ['退役士兵教育培训', '退役士兵', true],
    ['校园文化建设', '师生', true],
    ['医院设备购置', '患者', true],
    ['退役士兵教育培训', '涉核', false],
    ['汽车保险费', '孤儿', false],
  ])('%s: %s', (text, who, expected) => {
    expect(hasToDoWith(text, who)).toBe(expected);
  });
});
